package cn.qinxue.services.trade;

/**
 * One row of the list of trades.
 *
 * @param people how many records of people of the scope are in it now
 */
public record TradeLine(Trade trade, long people) {}
