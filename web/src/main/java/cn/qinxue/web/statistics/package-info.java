/** Statistics 统计: the pages of the tables, their files and the API. */
@NullMarked
package cn.qinxue.web.statistics;

import org.jspecify.annotations.NullMarked;
