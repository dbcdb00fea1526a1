package cn.qinxue.services.province;

import java.util.UUID;

/**
 * In whose name something is done to a province.
 *
 * @param account of the operator, or of the one who issued the token that asks
 * @param name for the trail and for whom it concerns
 */
public record Operator(UUID account, String name) {}
