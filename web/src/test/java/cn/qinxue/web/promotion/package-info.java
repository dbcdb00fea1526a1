@NullMarked
package cn.qinxue.web.promotion;

import org.jspecify.annotations.NullMarked;
