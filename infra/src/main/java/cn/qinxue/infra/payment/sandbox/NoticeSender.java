package cn.qinxue.infra.payment.sandbox;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts notices when they are due, and again until the merchant takes them. */
final class NoticeSender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);
    private static final int MOST_DOUBLINGS = 10;

    private final SandboxBook book;
    private final Map<Protocol, NoticeForm> forms;
    private final Clock clock;
    private final Duration retry;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sandbox-notices");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    NoticeSender(SandboxBook book, Map<Protocol, NoticeForm> forms, Clock clock, Duration retry) {
        this.book = book;
        this.forms = forms;
        this.clock = clock;
        this.retry = retry;
    }

    /** How a protocol writes a notice. */
    interface NoticeForm {
        String contentType();

        /** Signed, wrongly if the notice is to be forged. */
        String body(SandboxPayment payment, SandboxNotice notice);

        /** Whether this answer says that the merchant has it. */
        boolean isTaken(int status, String body);
    }

    /** What a merchant answered; 0: nothing. */
    record Answer(int status, String body) {}

    /** How long notices that are to be sent in the wrong order are held back. */
    Duration holdTime() {
        return retry.multipliedBy(2);
    }

    /** Goes on where the last run ended. */
    void resume() {
        for (SandboxPayment payment : book.all()) {
            payment.notices().stream().filter(notice -> !notice.done()).forEach(notice -> schedule(payment, notice));
        }
    }

    void schedule(SandboxPayment payment, SandboxNotice notice) {
        long wait = Duration.between(clock.instant(), notice.due()).toMillis();
        Runnable work = notice.held() ? () -> sendHeld(payment.merchant()) : () -> sendKept(payment.id(), notice.id());
        timer.schedule(() -> Thread.startVirtualThread(work), Math.max(0, wait), TimeUnit.MILLISECONDS);
    }

    /** Posts a notice once, whatever is true, and tells what was answered. */
    Answer send(SandboxPayment payment, SandboxNotice notice) {
        NoticeForm form = form(payment);
        HttpRequest request = HttpRequest.newBuilder(payment.notifyUrl())
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", form.contentType())
                .POST(HttpRequest.BodyPublishers.ofString(form.body(payment, notice), StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (IOException unreachable) {
            return new Answer(0, String.valueOf(unreachable.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer(0, "interrupted");
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        http.shutdownNow();
    }

    /** All notices of a merchant that are held back, newest first. */
    private void sendHeld(String merchant) {
        ReentrantLock turn = turns.computeIfAbsent(merchant, name -> new ReentrantLock());
        turn.lock();
        try {
            List<Runnable> oldestFirst = new ArrayList<>();
            List<SandboxPayment> payments = book.all();
            Collections.reverse(payments);
            for (SandboxPayment payment : payments) {
                if (payment.merchant().equals(merchant)) {
                    payment.notices().stream()
                            .filter(notice -> notice.held() && !notice.done())
                            .forEach(notice -> oldestFirst.add(() -> sendKept(payment.id(), notice.id())));
                }
            }
            Collections.reverse(oldestFirst);
            oldestFirst.forEach(Runnable::run);
        } finally {
            turn.unlock();
        }
    }

    private void sendKept(String id, String noticeId) {
        SandboxPayment payment = book.byId(id).orElseThrow();
        SandboxNotice notice = payment.notices().stream()
                .filter(kept -> kept.id().equals(noticeId))
                .findFirst()
                .orElseThrow();
        if (notice.done()) {
            return;
        }
        Answer answer = send(payment, notice);
        boolean taken = form(payment).isTaken(answer.status(), answer.body());
        LOG.info("notice {} of {} answered with {}", notice.result(), payment.number(), answer.status());
        SandboxNotice sent = notice.sent(taken, nextTry(notice.tries()));
        book.change(id, before -> before.withNotice(sent));
        if (!sent.done()) {
            schedule(payment, sent);
        }
    }

    private Instant nextTry(int tries) {
        return clock.instant().plus(retry.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
    }

    private NoticeForm form(SandboxPayment payment) {
        NoticeForm form = forms.get(payment.protocol());
        if (form == null) {
            throw new IllegalStateException("nobody writes notices of " + payment.protocol());
        }
        return form;
    }
}
