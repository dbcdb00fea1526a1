@NullMarked
package cn.qinxue.web.desk;

import org.jspecify.annotations.NullMarked;
