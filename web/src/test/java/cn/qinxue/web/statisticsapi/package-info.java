@NullMarked
package cn.qinxue.web.statisticsapi;

import org.jspecify.annotations.NullMarked;
