package cn.qinxue.services.payment;

import java.net.URI;
import java.util.Set;
import java.util.UUID;

/**
 * A buyer wants to pay an order.
 *
 * @param account the buyer
 * @param gateway code of the one chosen
 * @param offered codes of the policy's gateways
 * @param host the tenant's own address, such as {@code http://jiangsu.localhost:8080}: notices come there
 * @param returnAddress where the browser goes afterwards
 */
public record PaymentWish(UUID account, UUID order, String gateway, Set<String> offered, URI host, URI returnAddress) {}
