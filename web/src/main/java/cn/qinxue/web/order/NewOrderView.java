package cn.qinxue.web.order;

import cn.qinxue.services.enrollment.OrderPreview;
import cn.qinxue.services.order.InvoiceKind;
import cn.qinxue.tenants.policy.InvoiceDelivery;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Option;
import java.util.Arrays;
import java.util.List;

/** 确认订单: the classes, the invoice, where to pay. */
public record NewOrderView(OrderPreview preview, Form form) {

    /** Whether there is anything to say about an invoice. */
    public boolean invoiced() {
        return !preview.terms().deliveries().isEmpty();
    }

    /** For whom the invoice may be. */
    public List<Option> kinds() {
        return Arrays.stream(InvoiceKind.values())
                .map(kind -> Option.of(kind.name(), kind.title()))
                .toList();
    }

    /** How it may come. */
    public List<Option> deliveries() {
        return preview.terms().deliveries().stream()
                .map(delivery -> Option.of(delivery.name(), delivery.label()))
                .toList();
    }

    /** Whether an address for e-mail is of use. */
    public boolean mailed() {
        return preview.terms().deliveries().contains(InvoiceDelivery.EMAIL);
    }

    /** Where one may pay. */
    public List<Option> gateways() {
        return GatewayOptions.of(preview.terms());
    }

    /** The fees, one a line. */
    public List<Fact> fees() {
        return preview.lines().stream()
                .map(line -> new Fact(line.offering().year() + " 年度", Show.yuan(line.fee())))
                .toList();
    }

    /** What becomes of the money if one leaves. */
    public String refundNote() {
        var refund = preview.lines().getFirst().policy().payment().refund();
        if (!refund.allowed()) {
            return "缴费后不能退款。";
        }
        return "缴费后 " + refund.withinDays() + " 天内" + (refund.onlyBeforeStudy() ? "、开始学习前" : "") + "可以申请退款。";
    }
}
