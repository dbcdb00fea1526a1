@NullMarked
package cn.qinxue.tenants.opening;

import org.jspecify.annotations.NullMarked;
