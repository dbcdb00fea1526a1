package cn.qinxue.infra.payment.sandbox;

/**
 * Money that would have gone back.
 *
 * @param number the merchant's
 * @param amount in fen
 */
record SandboxRefund(String number, String gatewayNumber, long amount) {}
