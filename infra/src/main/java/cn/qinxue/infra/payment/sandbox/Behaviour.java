package cn.qinxue.infra.payment.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * How the notices of a payment misbehave.
 *
 * @param delaySeconds how long they wait
 * @param copies how often each is sent, at least once
 * @param lost they are never sent; only a query finds the payment
 * @param forged their signature is wrong
 * @param reordered they are held back for a moment and then sent newest first, all of the merchant together
 * @param amount the gateway collects and states this amount in fen instead of the one asked for
 */
public record Behaviour(
        int delaySeconds,
        int copies,
        boolean lost,
        boolean forged,
        boolean reordered,
        @Nullable Long amount) {
    /** As it should be. */
    public static final Behaviour NORMAL = new Behaviour(0, 1, false, false, false, null);

    private static final int LONGEST_DELAY = 24 * 3600;
    private static final int MOST_COPIES = 100;

    public Behaviour {
        if (delaySeconds < 0 || delaySeconds > LONGEST_DELAY) {
            throw new IllegalArgumentException("延迟是 0 到 " + LONGEST_DELAY + " 秒");
        }
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("重复是 1 到 " + MOST_COPIES + " 次");
        }
        if (amount != null && amount < 1) {
            throw new IllegalArgumentException("金额至少 1 分");
        }
    }
}
