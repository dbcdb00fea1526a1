package cn.qinxue.infra.payment.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the sandbox knows it.
 *
 * @param id in addresses; cannot be guessed
 * @param number the merchant's
 * @param amount asked for, in fen
 * @param collected what the payer would have paid, in fen; 0 before
 * @param at when it was paid or failed
 * @param behaviour of its notices; null: that of all
 */
record SandboxPayment(
        String id,
        Protocol protocol,
        String merchant,
        String number,
        long amount,
        String subject,
        URI notifyUrl,
        URI returnUrl,
        Instant openedAt,
        Instant expires,
        State state,
        String gatewayNumber,
        long collected,
        @Nullable Instant at,
        @Nullable Behaviour behaviour,
        List<SandboxNotice> notices,
        List<SandboxRefund> refunds) {

    enum State {
        WAITING("待付款"),
        PAID("已付款"),
        FAILED("付款失败");

        private final String title;

        State(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    SandboxPayment {
        notices = List.copyOf(notices);
        refunds = List.copyOf(refunds);
    }

    boolean isOf(Protocol itsProtocol, String itsMerchant, String itsNumber) {
        return protocol == itsProtocol && merchant.equals(itsMerchant) && number.equals(itsNumber);
    }

    /** Whether the payer may still pay; a failure may be tried again. */
    boolean isPayable(Instant now) {
        return state != State.PAID && now.isBefore(expires);
    }

    @JsonIgnore
    long refunded() {
        return refunds.stream().mapToLong(SandboxRefund::amount).sum();
    }

    SandboxPayment ended(State end, long itsCollected, Instant now, List<SandboxNotice> added) {
        List<SandboxNotice> all = new ArrayList<>(notices);
        all.addAll(added);
        return with(end, itsCollected, now, behaviour, all, refunds);
    }

    SandboxPayment behaving(@Nullable Behaviour next) {
        return with(state, collected, at, next, notices, refunds);
    }

    SandboxPayment withNotice(SandboxNotice changed) {
        List<SandboxNotice> all = new ArrayList<>();
        notices.forEach(notice -> all.add(notice.id().equals(changed.id()) ? changed : notice));
        return with(state, collected, at, behaviour, all, refunds);
    }

    SandboxPayment withRefund(SandboxRefund added) {
        List<SandboxRefund> all = new ArrayList<>(refunds);
        all.add(added);
        return with(state, collected, at, behaviour, notices, all);
    }

    private SandboxPayment with(
            State end,
            long itsCollected,
            @Nullable Instant when,
            @Nullable Behaviour how,
            List<SandboxNotice> itsNotices,
            List<SandboxRefund> itsRefunds) {
        return new SandboxPayment(
                id,
                protocol,
                merchant,
                number,
                amount,
                subject,
                notifyUrl,
                returnUrl,
                openedAt,
                expires,
                end,
                gatewayNumber,
                itsCollected,
                when,
                how,
                itsNotices,
                itsRefunds);
    }
}
