@NullMarked
package cn.qinxue.tenants.database;

import org.jspecify.annotations.NullMarked;
