package cn.qinxue.web.order;

import cn.qinxue.services.enrollment.OrderDetail;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.tenants.policy.InvoiceDelivery;
import cn.qinxue.tenants.policy.InvoiceKind;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One order.
 *
 * @param form where to pay; with why that was refused
 * @param confirming whether the browser just came back from a gateway, which proves nothing
 */
public record OrderView(OrderDetail detail, Form form, boolean confirming, Instant now) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Whether it can still be paid. */
    public boolean payable() {
        return detail.order().isPayable(now);
    }

    /** The state in words; an order whose time is over is closed, if a minute later. */
    public String state() {
        return overdue() ? OrderState.CLOSED.title() : detail.order().state().title();
    }

    /** How the state looks. */
    public Tone tone() {
        return overdue() ? Tone.OFF : tone(detail.order().state());
    }

    /** How a state looks. */
    static Tone tone(OrderState state) {
        return switch (state) {
            case PENDING -> Tone.WAIT;
            case PAID -> Tone.OK;
            case CLOSED, REFUNDED -> Tone.OFF;
            case REFUNDING -> Tone.WARN;
        };
    }

    /** Where one may pay. */
    public List<Option> gateways() {
        return GatewayOptions.of(detail.terms());
    }

    /** What there is to know about it. */
    public List<Fact> facts() {
        var order = detail.order();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("订单号", order.number()));
        facts.add(new Fact("下单时间", Show.minute(order.placedAt())));
        var paidAt = order.paidAt();
        if (paidAt != null) {
            facts.add(new Fact("支付时间", Show.minute(paidAt)));
        } else if (payable()) {
            facts.add(new Fact("付款截止", Show.minute(order.expiresAt())));
        }
        return facts;
    }

    /** How the invoice was wanted; empty where none is to come. */
    public List<Fact> invoice() {
        if (detail.invoice().kind() == InvoiceKind.NONE) {
            return List.of();
        }
        var wanted = detail.order().invoice();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("种类", detail.invoice().kind().label()));
        facts.add(new Fact("抬头", wanted.title() + "（" + wanted.kind().title() + "）"));
        if (wanted.taxNumber() != null) {
            facts.add(new Fact("纳税人识别号", wanted.taxNumber()));
        }
        Arrays.stream(InvoiceDelivery.values())
                .filter(delivery -> delivery.name().equals(wanted.delivery()))
                .forEach(delivery -> facts.add(new Fact("取票方式", delivery.label())));
        return facts;
    }

    /** From when to when the invoice comes: only what the policy says, since no invoice is made here. */
    public String invoiceNote() {
        var policy = detail.invoice();
        var paidAt = detail.order().paidAt();
        if (paidAt == null || detail.order().state() != OrderState.PAID) {
            return "付款以后开具。";
        }
        var from = LocalDate.ofInstant(paidAt, CHINA).plusDays(policy.availableAfterDays());
        var last = policy.lastPrintDay();
        var today = LocalDate.ofInstant(now, CHINA);
        if (last != null && today.isAfter(last)) {
            return policy.kind().label() + "的下载已于 " + Show.date(last) + " 截止，请联系工考办。";
        }
        var until = last == null ? "" : "，最晚 " + Show.date(last) + " 下载";
        return today.isBefore(from)
                ? policy.kind().label() + "从 " + Show.date(from) + " 起可以下载" + until + "。"
                : policy.kind().label() + "正在开具，开好后在这里下载" + until + "。";
    }

    private boolean overdue() {
        return detail.order().state() == OrderState.PENDING && !payable();
    }
}
