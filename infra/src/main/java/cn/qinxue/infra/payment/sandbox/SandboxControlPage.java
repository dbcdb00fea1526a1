package cn.qinxue.infra.payment.sandbox;

import static cn.qinxue.infra.payment.sandbox.SandboxPage.minute;
import static cn.qinxue.infra.payment.sandbox.SandboxPage.money;
import static cn.qinxue.infra.payment.sandbox.SandboxPage.text;

import java.util.List;
import java.util.stream.Collectors;

/** The control page's text. */
final class SandboxControlPage {
    private static final int MOST_SHOWN = 50;

    private SandboxControlPage() {}

    static String main(SandboxBook book) {
        List<SandboxPayment> payments = book.all();
        String list = payments.stream()
                .limit(MOST_SHOWN)
                .map(payment -> payment(payment, book.behaviourOf(payment)))
                .collect(Collectors.joining());
        return """
                <section class="panel"><h1>所有付款的通知</h1>
                <form method="post" action="/control/behaviour">%s
                <p class="buttons"><button class="button primary">保存</button></p></form></section>
                <h2>付款（最近 %d 笔）</h2>
                %s
                """.formatted(
                        fields("all", book.behaviour()),
                        Math.min(payments.size(), MOST_SHOWN),
                        list.isEmpty() ? "<p>还没有付款。从报名网站的订单页去付款，这里就会出现。</p>" : list);
    }

    private static String payment(SandboxPayment payment, Behaviour behaviour) {
        return """
                <section class="panel"><h3><a href="/cashier/%1$s" class="number">%2$s</a> %3$s</h3>
                <p class="facts"><span>%4$s</span><span>%5$s</span><span>%6$s</span><span>%7$s</span><span>%8$s</span></p>
                <details><summary>单独设置这笔的通知%9$s</summary>
                <form method="post" action="/control/%1$s/behaviour"><input type="hidden" name="own" value="1">%10$s
                <p class="buttons"><button class="button primary">保存</button></p></form>
                <form method="post" action="/control/%1$s/behaviour"><p class="buttons"><button class="button plain">\
                改回与所有付款一样</button></p></form></details>
                <div class="buttons">%11$s%12$s%13$s</div></section>
                """.formatted(
                        payment.id(),
                        text(payment.number()),
                        money(payment.amount()),
                        payment.state().title(),
                        text(payment.protocol().title()),
                        text(payment.merchant()),
                        minute(payment.openedAt()),
                        sent(payment),
                        payment.behaviour() == null ? "" : "（已设置）",
                        fields(payment.id(), behaviour),
                        send(payment, "PAID", false, "立即通知：成功"),
                        send(payment, "FAILED", false, "立即通知：失败"),
                        send(payment, "PAID", true, "立即通知：伪造的成功"));
    }

    private static String sent(SandboxPayment payment) {
        long done = payment.notices().stream().filter(SandboxNotice::done).count();
        return "通知 " + done + " / " + payment.notices().size() + "，退款 " + money(payment.refunded());
    }

    private static String send(SandboxPayment payment, String result, boolean forged, String label) {
        String field = forged ? "<input type=\"hidden\" name=\"forged\" value=\"1\">" : "";
        return """
                <form method="post" action="/control/%s/notices"><input type="hidden" name="result" value="%s">%s\
                <button class="button small">%s</button></form>
                """.formatted(payment.id(), result, field, label);
    }

    private static String fields(String id, Behaviour behaviour) {
        Long amount = behaviour.amount();
        return """
                <div class="fields">
                <p><label for="d-%1$s">延迟（秒）</label><input id="d-%1$s" name="delaySeconds" inputmode="numeric" \
                value="%2$d"></p>
                <p><label for="c-%1$s">发送次数</label><input id="c-%1$s" name="copies" inputmode="numeric" value="%3$d"></p>
                <p><label for="a-%1$s">改收金额（分，空着不改）</label><input id="a-%1$s" name="amount" inputmode="numeric" \
                value="%4$s"></p>
                </div>
                <p class="ticks">%5$s%6$s%7$s</p>
                """.formatted(
                        id,
                        behaviour.delaySeconds(),
                        behaviour.copies(),
                        amount == null ? "" : amount,
                        tick("lost", "丢失：不发送", behaviour.lost()),
                        tick("forged", "伪造：签名不对", behaviour.forged()),
                        tick("reordered", "乱序：后来的先发", behaviour.reordered()));
    }

    private static String tick(String name, String label, boolean ticked) {
        return "<label><input type=\"checkbox\" name=\"%s\" value=\"1\"%s>%s</label>"
                .formatted(name, ticked ? " checked" : "", label);
    }
}
