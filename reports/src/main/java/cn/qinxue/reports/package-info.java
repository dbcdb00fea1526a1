@NullMarked
package cn.qinxue.reports;

import org.jspecify.annotations.NullMarked;
