@NullMarked
package cn.qinxue.tenants.secret;

import org.jspecify.annotations.NullMarked;
