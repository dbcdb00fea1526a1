package cn.qinxue.infra.payment.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All payments of the sandbox, by id; each change is durable before anybody sees it. */
final class SandboxBook {
    private final SandboxJournal journal;
    private final Map<String, SandboxPayment> payments;
    private Behaviour behaviour;

    SandboxBook(Path file) {
        journal = new SandboxJournal(file);
        payments = journal.payments();
        behaviour = journal.behaviour();
    }

    /** The payment the merchant opened before under the same number, or the new one. */
    synchronized SandboxPayment open(SandboxPayment wanted) {
        Optional<SandboxPayment> known = find(wanted.protocol(), wanted.merchant(), wanted.number());
        if (known.isPresent()) {
            if (known.get().amount() != wanted.amount()) {
                throw new IllegalArgumentException("同一商户订单号的金额不能改变");
            }
            return known.get();
        }
        journal.write(wanted);
        payments.put(wanted.id(), wanted);
        return wanted;
    }

    synchronized Optional<SandboxPayment> byId(String id) {
        return Optional.ofNullable(payments.get(id));
    }

    synchronized Optional<SandboxPayment> find(Protocol protocol, String merchant, String number) {
        return payments.values().stream()
                .filter(payment -> payment.isOf(protocol, merchant, number))
                .findFirst();
    }

    /** Newest first. */
    synchronized List<SandboxPayment> all() {
        List<SandboxPayment> all = new ArrayList<>(payments.values());
        Collections.reverse(all);
        return all;
    }

    /** Changes one payment; a change to an equal one is not written. */
    synchronized SandboxPayment change(String id, UnaryOperator<SandboxPayment> change) {
        SandboxPayment before = payments.get(id);
        if (before == null) {
            throw new IllegalArgumentException("没有这笔付款");
        }
        SandboxPayment after = change.apply(before);
        if (!after.equals(before)) {
            journal.write(after);
            payments.put(id, after);
        }
        return after;
    }

    /** Of all payments that have none of their own. */
    synchronized Behaviour behaviour() {
        return behaviour;
    }

    synchronized void behave(Behaviour next) {
        journal.write(next);
        behaviour = next;
    }

    synchronized Behaviour behaviourOf(SandboxPayment payment) {
        Behaviour own = payment.behaviour();
        return own == null ? behaviour : own;
    }
}
