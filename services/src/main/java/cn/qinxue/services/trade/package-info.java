/** Trades 工种. */
@NullMarked
package cn.qinxue.services.trade;

import org.jspecify.annotations.NullMarked;
