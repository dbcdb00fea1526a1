/** Taking a tenant off the air and putting it back. */
@NullMarked
package cn.qinxue.tenants.suspension;

import org.jspecify.annotations.NullMarked;
