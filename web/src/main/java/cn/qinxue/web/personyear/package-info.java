/** How a person's year and its next step are put into words. */
@NullMarked
package cn.qinxue.web.personyear;

import org.jspecify.annotations.NullMarked;
