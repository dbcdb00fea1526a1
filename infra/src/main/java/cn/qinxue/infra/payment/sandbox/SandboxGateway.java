package cn.qinxue.infra.payment.sandbox;

import cn.qinxue.infra.payment.BankMerchant;
import cn.qinxue.infra.payment.EpayMerchant;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sandbox: an HTTP server beside the program that plays the bank and the public-payment platform. */
public final class SandboxGateway {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxGateway.class);

    private final SandboxSettings settings;
    private final Clock clock;
    private final SandboxKeys keys;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private int port;
    private @Nullable HttpServer server;
    private @Nullable NoticeSender sender;

    /** Not listening yet; keys are made if there are none. */
    public SandboxGateway(SandboxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.keys = new SandboxKeys(settings.folder());
        this.port = settings.port();
    }

    private interface Page {
        void handle(SandboxExchange exchange) throws IOException;
    }

    /** Listens; where another node of this machine has the port already, its sandbox serves both, with the same keys. */
    public void start() {
        HttpServer listening;
        try {
            listening = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
        } catch (BindException taken) {
            LOG.warn("port {} is taken: payments go to the sandbox that listens there", settings.port());
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException("the payment sandbox cannot listen", broken);
        }
        port = listening.getAddress().getPort();
        serve(listening);
        listening.setExecutor(threads);
        listening.start();
        server = listening;
        LOG.info("payment sandbox at {}, control page {}control", address(), address());
    }

    /** Stops listening and sending; what is not sent yet is sent after the next start. */
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
        if (sender != null) {
            sender.close();
        }
        threads.shutdownNow();
    }

    /** Where it is found, ending with a slash. */
    public URI address() {
        return URI.create("http://" + settings.host() + ":" + port + "/");
    }

    /** The contract of a tenant with the sandbox's bank. */
    public BankMerchant bankMerchant(String tenant) {
        return new BankMerchant("DEMO-BANK-" + tenant, address().resolve("bank/"), keys.merchant(), keys.bankPublic());
    }

    /** The contract of a tenant with the sandbox's public-payment platform. */
    public EpayMerchant epayMerchant(String tenant) {
        String appid = "DEMO-EPAY-" + tenant;
        return new EpayMerchant(appid, address().resolve("epay/"), keys.epaySecret(appid));
    }

    private void serve(HttpServer listening) {
        SandboxBank bank = new SandboxBank(keys, clock);
        SandboxEpay epay = new SandboxEpay(keys, clock);
        SandboxBook book = new SandboxBook(settings.folder().resolve("journal.jsonl"));
        NoticeSender notices =
                new NoticeSender(book, Map.of(Protocol.BANK, bank, Protocol.EPAY, epay), clock, settings.retry());
        SandboxDesk desk = new SandboxDesk(book, notices, clock);
        SandboxCashier cashier = new SandboxCashier(book, desk, clock);
        SandboxControl control = new SandboxControl(book, desk, notices, clock);
        page(listening, "/bank/pay", exchange -> pay(exchange, bank, desk));
        call(listening, "/bank/query", exchange -> bank.query(exchange, book));
        call(listening, "/bank/refund", exchange -> bank.refund(exchange, book, desk));
        call(listening, "/epay/orders", exchange -> epay.order(exchange, desk, address()));
        call(listening, "/epay/orders/query", exchange -> epay.query(exchange, book));
        call(listening, "/epay/refunds", exchange -> epay.refund(exchange, book, desk));
        page(listening, "/cashier/", cashier::handle);
        page(listening, "/control", control::handle);
        page(listening, "/cashier.css", SandboxGateway::css);
        page(listening, "/", exchange -> exchange.redirect(URI.create("/control")));
        notices.resume();
        sender = notices;
    }

    /** The form ends in an address that can be loaded again. */
    private static void pay(SandboxExchange exchange, SandboxBank bank, SandboxDesk desk) throws IOException {
        exchange.redirect(URI.create("/cashier/" + bank.pay(exchange, desk).id()));
    }

    /** For programs: only POST, refusals as plain text. */
    private static void call(HttpServer listening, String path, Page page) {
        context(listening, path, exchange -> {
            try {
                if (exchange.isPost()) {
                    page.handle(exchange);
                } else {
                    exchange.answer(405, "text/plain", "POST");
                }
            } catch (IllegalArgumentException | DateTimeException refused) {
                exchange.answer(400, "text/plain; charset=utf-8", String.valueOf(refused.getMessage()));
            }
        });
    }

    /** For people: refusals as a page. */
    private static void page(HttpServer listening, String path, Page page) {
        context(listening, path, exchange -> {
            try {
                page.handle(exchange);
            } catch (IllegalArgumentException | DateTimeException | JsonProcessingException refused) {
                String message = String.valueOf(refused.getMessage());
                exchange.answerPage(400, SandboxPage.refusal(Protocol.BANK, message), null);
            }
        });
    }

    private static void context(HttpServer listening, String path, Page page) {
        listening.createContext(path, (HttpExchange exchange) -> {
            try (exchange) {
                page.handle(new SandboxExchange(exchange));
            } catch (RuntimeException broken) {
                LOG.error("the payment sandbox failed at {}", path, broken);
                throw broken;
            }
        });
    }

    private static void css(SandboxExchange exchange) throws IOException {
        try (InputStream css = SandboxGateway.class.getResourceAsStream("cashier.css")) {
            if (css == null) {
                throw new IllegalStateException("cashier.css is not on the class path");
            }
            exchange.answer(200, "text/css; charset=utf-8", new String(css.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
