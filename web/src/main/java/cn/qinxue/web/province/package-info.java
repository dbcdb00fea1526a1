/** The operators' pages and API about provinces. */
@NullMarked
package cn.qinxue.web.province;

import org.jspecify.annotations.NullMarked;
