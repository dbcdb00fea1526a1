/** 课时确认: the hours reports of the sites of an office, and what is decided about their classes. */
@NullMarked
package cn.qinxue.web.hoursreport;

import org.jspecify.annotations.NullMarked;
