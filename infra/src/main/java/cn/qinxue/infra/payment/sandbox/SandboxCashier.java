package cn.qinxue.infra.payment.sandbox;

import static cn.qinxue.infra.payment.sandbox.SandboxPage.minute;
import static cn.qinxue.infra.payment.sandbox.SandboxPage.money;
import static cn.qinxue.infra.payment.sandbox.SandboxPage.text;

import cn.qinxue.infra.payment.Origin;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The page on which a payer says how the payment ends. */
final class SandboxCashier {
    private final SandboxBook book;
    private final SandboxDesk desk;
    private final Clock clock;

    SandboxCashier(SandboxBook book, SandboxDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    void handle(SandboxExchange exchange) throws IOException {
        List<String> path = exchange.rest();
        Optional<SandboxPayment> found = path.isEmpty() ? Optional.empty() : book.byId(path.getFirst());
        if (found.isEmpty()) {
            exchange.answerPage(404, SandboxPage.refusal(Protocol.BANK, "没有这笔付款"), null);
            return;
        }
        SandboxPayment payment = found.get();
        if (!exchange.isPost()) {
            exchange.answerPage(200, page(payment), Origin.of(payment.returnUrl()));
            return;
        }
        if (exchange.isFromElsewhere()) {
            exchange.answerPage(403, SandboxPage.refusal(payment.protocol(), "请在收银台上付款"), null);
            return;
        }
        act(payment, path.size() > 1 ? path.get(1) : "");
        exchange.redirect(payment.returnUrl());
    }

    private void act(SandboxPayment payment, String action) {
        // Pressed twice, or after the time is over: the page behind the button already says so.
        if (!payment.isPayable(clock.instant())) {
            return;
        }
        switch (action) {
            case "payment" -> desk.pay(payment.id());
            case "failure" -> desk.fail(payment.id());
            default -> {
                // Cancelled: the payer may come back.
            }
        }
    }

    private String page(SandboxPayment payment) {
        String main = """
                <section class="panel narrow" aria-labelledby="h">
                <h1 id="h">%s</h1>
                <p class="amount">%s</p>
                %s<dl>
                <dt>付款内容</dt><dd>%s</dd>
                <dt>收款商户</dt><dd class="number">%s</dd>
                <dt>商户订单号</dt><dd class="number">%s</dd>
                <dt>付款截止</dt><dd>%s</dd>
                </dl>
                %s</section>
                """.formatted(
                        heading(payment),
                        money(payment.amount()),
                        state(payment),
                        text(payment.subject()),
                        text(payment.merchant()),
                        text(payment.number()),
                        minute(payment.expires()),
                        buttons(payment));
        return SandboxPage.of(payment.protocol(), "收银台", main);
    }

    private static String heading(SandboxPayment payment) {
        return payment.state() == SandboxPayment.State.PAID ? "已付款" : "应付金额";
    }

    private String state(SandboxPayment payment) {
        Instant at = payment.at();
        if (payment.state() == SandboxPayment.State.PAID && at != null) {
            return "<p class=\"state ok\">付款成功，流水号 %s，%s。</p>\n".formatted(payment.gatewayNumber(), minute(at));
        }
        if (!payment.isPayable(clock.instant())) {
            return "<p class=\"state bad\">已过付款时间，不能再付款。</p>\n";
        }
        return payment.state() == SandboxPayment.State.FAILED ? "<p class=\"state bad\">上次付款没有成功，可以再试一次。</p>\n" : "";
    }

    private String buttons(SandboxPayment payment) {
        String back = text(payment.returnUrl().toString());
        if (!payment.isPayable(clock.instant())) {
            return "<p class=\"buttons\"><a class=\"button primary\" href=\"%s\">返回商户</a></p>\n".formatted(back);
        }
        return """
                <div class="buttons">
                <form method="post" action="/cashier/%1$s/payment"><button class="button primary">支付成功</button></form>
                <form method="post" action="/cashier/%1$s/failure"><button class="button">支付失败</button></form>
                <form method="post" action="/cashier/%1$s/cancellation"><button class="button plain">取消，返回商户</button></form>
                </div>
                """.formatted(payment.id());
    }
}
