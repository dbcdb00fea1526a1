package cn.qinxue.infra.payment.sandbox;

import java.time.Instant;

/**
 * A notice to a merchant.
 *
 * @param result PAID or FAILED
 * @param amount stated, in fen
 * @param forged signed wrongly
 * @param held waits for its turn to be sent newest first
 * @param due when it is (next) sent
 * @param tries how often it was sent
 * @param done taken, or given up
 */
record SandboxNotice(
        String id, String result, long amount, boolean forged, boolean held, Instant due, int tries, boolean done) {
    /** Gateways give up some day; forged ones are tried once. */
    private static final int MOST_TRIES = 30;

    SandboxNotice sent(boolean taken, Instant next) {
        boolean over = taken || forged || tries + 1 >= MOST_TRIES;
        return new SandboxNotice(id, result, amount, forged, false, next, tries + 1, over);
    }
}
