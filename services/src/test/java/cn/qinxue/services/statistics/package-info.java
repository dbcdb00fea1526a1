@NullMarked
package cn.qinxue.services.statistics;

import org.jspecify.annotations.NullMarked;
