/** 线下报名: pages of an office's desk. */
@NullMarked
package cn.qinxue.web.desk;

import org.jspecify.annotations.NullMarked;
