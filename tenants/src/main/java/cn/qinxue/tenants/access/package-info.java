@NullMarked
package cn.qinxue.tenants.access;

import org.jspecify.annotations.NullMarked;
