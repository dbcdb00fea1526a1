package cn.qinxue.infra.payment.sandbox;

import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a gateway does behind its protocols: opens payments, takes the payer's choice, gives money back. */
final class SandboxDesk {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SandboxBook book;
    private final NoticeSender sender;
    private final Clock clock;

    SandboxDesk(SandboxBook book, NoticeSender sender, Clock clock) {
        this.book = book;
        this.sender = sender;
        this.clock = clock;
    }

    /** What a merchant asks to be collected. */
    record Wish(
            Protocol protocol,
            String merchant,
            String number,
            long amount,
            String subject,
            Instant expires,
            URI notifyUrl,
            URI returnUrl) {}

    /** The same number again is the same payment. */
    SandboxPayment open(Wish wish) {
        if (wish.amount < 1) {
            throw new IllegalArgumentException("金额至少 1 分");
        }
        requireWeb(wish.notifyUrl);
        requireWeb(wish.returnUrl);
        return book.open(new SandboxPayment(
                new BigInteger(128, RANDOM).toString(36),
                wish.protocol,
                wish.merchant,
                wish.number,
                wish.amount,
                wish.subject,
                wish.notifyUrl,
                wish.returnUrl,
                clock.instant(),
                wish.expires,
                SandboxPayment.State.WAITING,
                newNumber(),
                0,
                null,
                null,
                List.of(),
                List.of()));
    }

    /** The payer presses 支付成功. */
    SandboxPayment pay(String id) {
        return end(id, SandboxPayment.State.PAID);
    }

    /** The payer presses 支付失败. */
    SandboxPayment fail(String id) {
        return end(id, SandboxPayment.State.FAILED);
    }

    /** The refund as the merchant asked for it, also if it asks again. */
    SandboxRefund refund(SandboxPayment payment, String number, long amount) {
        SandboxPayment after = book.change(payment.id(), before -> {
            if (before.refunds().stream().anyMatch(refund -> refund.number().equals(number))) {
                return before;
            }
            if (amount < 1 || amount > before.collected() - before.refunded()) {
                throw new IllegalArgumentException("退款金额超过可退的金额");
            }
            return before.withRefund(new SandboxRefund(number, newNumber(), amount));
        });
        return after.refunds().stream()
                .filter(refund -> refund.number().equals(number) && refund.amount() == amount)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("同一退款号的金额不能改变"));
    }

    private SandboxPayment end(String id, SandboxPayment.State state) {
        Instant now = clock.instant();
        List<SandboxNotice> added = new ArrayList<>();
        SandboxPayment after = book.change(id, before -> {
            if (!before.isPayable(now)) {
                throw new IllegalArgumentException("这笔付款已支付或已过付款时间");
            }
            Behaviour behaviour = book.behaviourOf(before);
            Long other = behaviour.amount();
            long collected = state != SandboxPayment.State.PAID ? 0 : other == null ? before.amount() : other;
            added.addAll(notices(behaviour, state, collected, now));
            return before.ended(state, collected, now, added);
        });
        added.forEach(notice -> sender.schedule(after, notice));
        return after;
    }

    private List<SandboxNotice> notices(Behaviour behaviour, SandboxPayment.State state, long collected, Instant now) {
        List<SandboxNotice> notices = new ArrayList<>();
        Instant due = now.plusSeconds(behaviour.delaySeconds());
        for (int i = 0; i < behaviour.copies() && !behaviour.lost(); i++) {
            notices.add(new SandboxNotice(
                    UUID.randomUUID().toString(),
                    state.name(),
                    collected,
                    behaviour.forged(),
                    behaviour.reordered(),
                    behaviour.reordered() ? due.plus(sender.holdTime()) : due,
                    0,
                    false));
        }
        return notices;
    }

    private static void requireWeb(URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new IllegalArgumentException("地址不正确");
        }
    }

    private String newNumber() {
        String day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        return day + "%010d".formatted(RANDOM.nextLong(10_000_000_000L));
    }
}
