package cn.qinxue.infra.payment;

import java.net.URI;
import java.security.PrivateKey;
import java.security.PublicKey;

/**
 * A tenant's contract with a bank.
 *
 * @param merchant the number by which the bank knows the tenant
 * @param address of the bank's interface, ending with a slash
 * @param ours signs our requests
 * @param bank checks the bank's answers and notices
 */
public record BankMerchant(String merchant, URI address, PrivateKey ours, PublicKey bank) {}
