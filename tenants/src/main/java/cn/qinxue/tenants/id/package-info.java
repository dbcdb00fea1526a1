@NullMarked
package cn.qinxue.tenants.id;

import org.jspecify.annotations.NullMarked;
