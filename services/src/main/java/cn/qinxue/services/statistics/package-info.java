/** Statistics 统计: the tables that offices read, print and hand in. */
@NullMarked
package cn.qinxue.services.statistics;

import org.jspecify.annotations.NullMarked;
