/** The program is killed and started again, as machines do it. */
@NullMarked
package cn.qinxue.web.survival;

import org.jspecify.annotations.NullMarked;
