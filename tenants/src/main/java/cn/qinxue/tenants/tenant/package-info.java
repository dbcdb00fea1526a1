@NullMarked
package cn.qinxue.tenants.tenant;

import org.jspecify.annotations.NullMarked;
