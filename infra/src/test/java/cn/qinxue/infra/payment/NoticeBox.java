package cn.qinxue.infra.payment;

import cn.qinxue.services.payment.Acknowledgement;
import cn.qinxue.services.payment.RawNotice;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Stands where the program takes notices: keeps what comes and answers as a test wants. */
final class NoticeBox implements AutoCloseable {
    private final HttpServer server;
    private final List<RawNotice> notices = new ArrayList<>();
    private volatile Function<RawNotice, Acknowledgement> answer;

    NoticeBox(Function<RawNotice, Acknowledgement> answer) {
        this.answer = answer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            var headers = Map.of("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"));
            var notice = new RawNotice(
                    headers,
                    exchange.getRequestBody().readAllBytes(),
                    exchange.getRemoteAddress().toString());
            Acknowledgement said;
            synchronized (notices) {
                said = this.answer.apply(notice);
                notices.add(notice);
                notices.notifyAll();
            }
            byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** At a name below localhost, as tenants have one. */
    URI address() {
        return URI.create("http://home.localhost:" + server.getAddress().getPort() + "/notices");
    }

    void answer(Function<RawNotice, Acknowledgement> next) {
        answer = next;
    }

    /** Waits at most twenty seconds until so many have come. */
    List<RawNotice> await(int count) {
        long until = System.nanoTime() + 20_000_000_000L;
        synchronized (notices) {
            while (notices.size() < count && System.nanoTime() < until) {
                try {
                    notices.wait(100);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
            return List.copyOf(notices);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
