package cn.qinxue.services.desk;

import java.time.LocalDate;

/**
 * What was paid at a desk.
 *
 * @param amount in fen
 * @param receipt number of the receipt
 */
public record DeskPayment(long amount, String receipt, LocalDate paidOn) {}
