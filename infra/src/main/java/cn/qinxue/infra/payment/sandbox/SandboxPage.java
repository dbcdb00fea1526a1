package cn.qinxue.infra.payment.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The frame of all pages of the sandbox, and how things are written on them. */
final class SandboxPage {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private static final String FRAME = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="renderer" content="webkit">
            <title>%1$s · %2$s</title>
            <link rel="stylesheet" href="/cashier.css">
            </head>
            <body class="%3$s">
            <header class="head"><div class="in"><span class="seal" aria-hidden="true">%4$s</span><span \
            class="name">%2$s<span class="sub">%5$s</span></span></div></header>
            <p class="demo"><span class="in"><strong>演示收银台，不会扣款。</strong>这里没有真实的银行，请不要输入卡号或密码。</span></p>
            <main class="in">
            %6$s</main>
            </body>
            </html>
            """;

    private SandboxPage() {}

    /** A page in the dress of a gateway; title and main are HTML already. */
    static String of(Protocol protocol, String title, String main) {
        String seal = protocol == Protocol.BANK ? "银" : "缴";
        String style = protocol == Protocol.BANK ? "bank" : "epay";
        return FRAME.formatted(title, protocol.title(), style, seal, protocol.subtitle(), main);
    }

    /** A page of the sandbox itself. */
    static String control(String title, String main) {
        return FRAME.formatted(title, "支付沙箱", "control", "试", "让通知迟到、重复、乱序、伪造、丢失", main);
    }

    /** A page that says what went wrong. */
    static String refusal(Protocol protocol, String message) {
        return of(protocol, "不能付款", """
                <section class="panel narrow"><h1>不能付款</h1>
                <p class="state bad">%s。</p>
                <p>请关闭本页，回到报名网站重新付款。</p></section>
                """.formatted(text(message)));
    }

    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Fen as yuan. */
    static String money(long fen) {
        return "¥" + BigDecimal.valueOf(fen, 2).toPlainString();
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
