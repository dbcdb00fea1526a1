@NullMarked
package cn.qinxue.infra.statistics;

import org.jspecify.annotations.NullMarked;
