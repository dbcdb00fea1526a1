/** Training sites 面授点: kept by offices, and the pages of those who work for one. */
@NullMarked
package cn.qinxue.web.site;

import org.jspecify.annotations.NullMarked;
