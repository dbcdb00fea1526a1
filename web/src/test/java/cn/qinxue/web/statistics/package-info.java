@NullMarked
package cn.qinxue.web.statistics;

import org.jspecify.annotations.NullMarked;
