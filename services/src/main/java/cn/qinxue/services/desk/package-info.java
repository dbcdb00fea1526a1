/** 线下报名: the desk of an office, where people register for face-to-face training of a year and pay before there is a class. */
@NullMarked
package cn.qinxue.services.desk;

import org.jspecify.annotations.NullMarked;
