/** 用户管理: the people of an office, found, looked at, changed and exported. */
@NullMarked
package cn.qinxue.web.staff;

import org.jspecify.annotations.NullMarked;
