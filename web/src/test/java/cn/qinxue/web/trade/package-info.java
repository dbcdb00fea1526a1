@NullMarked
package cn.qinxue.web.trade;

import org.jspecify.annotations.NullMarked;
