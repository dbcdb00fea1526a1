package cn.qinxue.infra.payment.sandbox;

import cn.qinxue.infra.payment.SignedText;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request to the sandbox and its answer. */
final class SandboxExchange {
    private static final int LONGEST_BODY = 64 * 1024;
    private static final String HTML = "text/html; charset=utf-8";

    private final HttpExchange exchange;

    SandboxExchange(HttpExchange exchange) {
        this.exchange = exchange;
    }

    boolean isPost() {
        return exchange.getRequestMethod().equals("POST");
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** The path's parts after the first: {@code /cashier/x/payment} gives x, payment. */
    List<String> rest() {
        List<String> parts =
                List.of(exchange.getRequestURI().getPath().substring(1).split("/"));
        return parts.subList(1, parts.size());
    }

    /** Whether a browser sent it from a page of another origin. */
    boolean isFromElsewhere() {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        String host = exchange.getRequestHeaders().getFirst("Host");
        return origin != null && !origin.equals("http://" + host);
    }

    /** @throws IllegalArgumentException if it is longer than 64 KiB */
    String body() throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new IllegalArgumentException("请求太长");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Map<String, String> form() throws IOException {
        String body = body();
        return body.isEmpty() ? Map.of() : SignedText.parse(body);
    }

    <T> T json(Class<T> type) throws IOException {
        return SandboxJournal.JSON.readValue(body(), type);
    }

    void answer(int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    void answerJson(Object value) throws IOException {
        answer(200, "application/json", SandboxJournal.JSON.writeValueAsString(value));
    }

    /** A page; its forms may lead to this origin and, by redirect, to the other. */
    void answerPage(int status, String html, @Nullable URI leadsTo) throws IOException {
        String formAction = leadsTo == null ? "'self'" : "'self' " + leadsTo;
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action "
                                + formAction);
        answer(status, HTML, html);
    }

    /** The browser goes on there with GET. */
    void redirect(URI address) throws IOException {
        exchange.getResponseHeaders().set("Location", address.toString());
        answer(303, "text/plain", "");
    }
}
