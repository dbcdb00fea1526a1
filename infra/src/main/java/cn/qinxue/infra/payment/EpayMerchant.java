package cn.qinxue.infra.payment;

import java.net.URI;

/**
 * A tenant's contract with the public-payment platform.
 *
 * @param appid by which the platform knows the tenant
 * @param address of the platform's interface, ending with a slash
 * @param secret shared with the platform
 */
public record EpayMerchant(String appid, URI address, byte[] secret) {}
