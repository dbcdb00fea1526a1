package cn.qinxue.web.order;

import cn.qinxue.services.enrollment.OrderPreview;
import cn.qinxue.services.enrollment.OrderTerms;
import cn.qinxue.services.order.InvoiceKind;
import cn.qinxue.services.order.InvoiceRequest;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import java.util.Locale;

/** What a buyer fills in: for whom the invoice is, how it comes, where to pay. */
final class OrderForm {
    private static final int LONGEST = 200;

    private OrderForm() {}

    /** The form as it is first shown: the invoice names the employer. */
    static Form fresh(OrderPreview preview) {
        var terms = preview.terms();
        return Form.blank()
                .with("kind", InvoiceKind.UNIT.name())
                .with("title", preview.invoiceTitle())
                .with(
                        "delivery",
                        terms.deliveries().isEmpty()
                                ? null
                                : terms.deliveries().getFirst().name())
                .with(
                        "gateway",
                        terms.gateways().isEmpty()
                                ? null
                                : terms.gateways().getFirst().name());
    }

    /** The wishes for the invoice as typed; the order's own rules judge them. */
    static InvoiceRequest invoice(FormReader reader, Form form, OrderPreview preview) {
        if (preview.terms().deliveries().isEmpty()) {
            return new InvoiceRequest(InvoiceKind.PERSON, preview.personTitle(), null, OrderTerms.NO_INVOICE, null);
        }
        return new InvoiceRequest(
                reader.choice("kind", "抬头类型", InvoiceKind.class).orElse(InvoiceKind.PERSON),
                reader.optionalText("title", "发票抬头", LONGEST).orElse(""),
                reader.optionalText("taxNumber", "纳税人识别号", LONGEST)
                        .map(number -> number.replace(" ", "").toUpperCase(Locale.ROOT))
                        .orElse(null),
                form.value("delivery"),
                reader.optionalText("email", "邮箱", LONGEST).orElse(null));
    }
}
