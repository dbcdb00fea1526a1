package cn.qinxue.infra.payment.sandbox;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says how notices misbehave: a page for people, an API for tests. */
final class SandboxControl {
    private final SandboxBook book;
    private final SandboxDesk desk;
    private final NoticeSender sender;
    private final Clock clock;

    SandboxControl(SandboxBook book, SandboxDesk desk, NoticeSender sender, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.sender = sender;
        this.clock = clock;
    }

    /** A notice to be sent now. */
    record NoticeWish(String result, long amount, boolean forged) {}

    void handle(SandboxExchange exchange) throws IOException {
        if (exchange.isFromElsewhere()) {
            exchange.answer(403, "text/plain; charset=utf-8", "只接受本页的请求");
            return;
        }
        List<String> path = exchange.rest();
        if (!path.isEmpty() && path.getFirst().equals("api")) {
            api(exchange, exchange.method() + " " + String.join("/", path.subList(1, path.size())));
        } else if (exchange.isPost()) {
            form(exchange, path);
            exchange.redirect(URI.create("/control"));
        } else {
            String page = SandboxPage.control("支付沙箱", SandboxControlPage.main(book));
            exchange.answerPage(200, page, null);
        }
    }

    private void api(SandboxExchange exchange, String call) throws IOException {
        String[] parts = call.split("/");
        String id = parts.length > 1 ? parts[1] : "";
        switch (call.replace(id.isEmpty() ? "\0" : "/" + id, "/*")) {
            case "GET behaviour" -> exchange.answerJson(book.behaviour());
            case "PUT behaviour" -> {
                book.behave(exchange.json(Behaviour.class));
                exchange.answerJson(book.behaviour());
            }
            case "GET payments" -> exchange.answerJson(book.all());
            case "PUT payments/*/behaviour" -> {
                Behaviour wanted = exchange.json(Behaviour.class);
                exchange.answerJson(book.change(id, payment -> payment.behaving(wanted)));
            }
            case "POST payments/*/payment" -> exchange.answerJson(desk.pay(id));
            case "POST payments/*/failure" -> exchange.answerJson(desk.fail(id));
            case "POST payments/*/notices" -> exchange.answerJson(send(id, exchange.json(NoticeWish.class)));
            default -> exchange.answer(404, "text/plain; charset=utf-8", "没有这个接口");
        }
    }

    private void form(SandboxExchange exchange, List<String> path) throws IOException {
        Map<String, String> fields = exchange.form();
        if (path.size() == 1 && path.getFirst().equals("behaviour")) {
            book.behave(behaviour(fields));
        } else if (path.size() == 2 && path.get(1).equals("behaviour")) {
            Behaviour own = fields.containsKey("own") ? behaviour(fields) : null;
            book.change(path.getFirst(), payment -> payment.behaving(own));
        } else if (path.size() == 2 && path.get(1).equals("notices")) {
            SandboxPayment payment = payment(path.getFirst());
            String result = fields.getOrDefault("result", "PAID");
            send(payment.id(), new NoticeWish(result, payment.amount(), fields.containsKey("forged")));
        } else {
            throw new IllegalArgumentException("没有这个操作");
        }
    }

    private NoticeSender.Answer send(String id, NoticeWish wish) {
        SandboxNotice notice = new SandboxNotice(
                UUID.randomUUID().toString(), wish.result, wish.amount, wish.forged, false, clock.instant(), 0, false);
        return sender.send(payment(id), notice);
    }

    private SandboxPayment payment(String id) {
        return book.byId(id).orElseThrow(() -> new IllegalArgumentException("没有这笔付款"));
    }

    private static Behaviour behaviour(Map<String, String> fields) {
        String amount = fields.getOrDefault("amount", "").strip();
        return new Behaviour(
                number(fields.getOrDefault("delaySeconds", "0")),
                number(fields.getOrDefault("copies", "1")),
                fields.containsKey("lost"),
                fields.containsKey("forged"),
                fields.containsKey("reordered"),
                amount.isEmpty() ? null : Long.valueOf(number(amount)));
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("请填写整数", noNumber);
        }
    }
}
