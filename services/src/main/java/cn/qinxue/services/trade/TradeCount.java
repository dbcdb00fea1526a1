package cn.qinxue.services.trade;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** How many records of people are in a trade. */
@Introspected
record TradeCount(UUID trade, long people) {}
