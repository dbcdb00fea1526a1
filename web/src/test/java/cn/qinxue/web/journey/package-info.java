/** Whole ways through the program in a browser. */
@NullMarked
package cn.qinxue.web.journey;

import org.jspecify.annotations.NullMarked;
