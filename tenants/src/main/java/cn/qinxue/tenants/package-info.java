@NullMarked
package cn.qinxue.tenants;

import org.jspecify.annotations.NullMarked;
