package cn.qinxue.web.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.client.exceptions.HttpClientException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while people study, and stopped while it is busy. */
class SurvivalTest {
    private static final int ROUNDS = 3;
    private static final String HOST = "jiangsu.localhost";

    /** 陈立新 of the demonstration, in the middle of a course. */
    private static final String ID_NUMBER = "993200198107252136";

    /** A chapter he has not finished. */
    private static final String UNFINISHED = """
            SELECT e.id, c.id
            FROM %1$s.enrollment e
            JOIN %1$s.staff s ON s.id = e.staff AND s.name = '陈立新'
            JOIN %1$s.course_selection cs ON cs.enrollment = e.id AND cs.state = 'CONFIRMED'
            JOIN %1$s.chapter c ON c.course = cs.course
            LEFT JOIN %1$s.study_progress p ON p.enrollment = e.id AND p.chapter = c.id
            WHERE p.completed_at IS NULL
            ORDER BY c.clip_millis DESC LIMIT 1""";

    private static final String WATCHED =
            "SELECT watched_millis FROM %s.study_progress WHERE enrollment = ? AND chapter = ?";

    /** What became of the money of 沈明远, who pays here. */
    private static final String MONEY = """
            WITH buyer AS (SELECT id, account FROM %1$s.staff WHERE name = '沈明远' AND account IS NOT NULL),
                 bought AS (SELECT o.* FROM %1$s.orders o JOIN buyer b ON b.account = o.account)
            SELECT 'orders ' || (SELECT string_agg(state, '+') FROM bought)
                || ', lines ' || (SELECT string_agg(l.state, '+') FROM %1$s.order_line l JOIN bought ON bought.id = l.order_id)
                || ', enrollments ' || (SELECT string_agg(e.state, '+') FROM %1$s.enrollment e JOIN buyer ON buyer.id = e.staff)
                || ', payments ' || (SELECT string_agg(p.state, '+') FROM %1$s.payment p JOIN bought ON bought.id = p.order_id)
                || ', problems ' || (SELECT count(*) FROM %1$s.payment_problem)""";

    @TempDir
    Path folder;

    private record Lesson(UUID enrollment, UUID chapter) {}

    @Test
    void whatWasAnsweredIsThereAfterAKillAndNothingIsLeftRunning() throws Exception {
        try (var program = new ProgramProcess(folder);
                var student = new Student(program, HOST)) {
            student.logIn(ID_NUMBER);
            for (int round = 1; round <= ROUNDS; round++) killedAtALesson(program, student);
            stoppedAtALesson(program, student);
        }
    }

    @Test
    void moneyThatWasGivenOpensTheClassOnceThoughTheProgramIsKilledTwice() throws Exception {
        try (var program = new ProgramProcess(folder)) {
            killedAtTheCashier(program);
            program.stop();
            assertThat(program.leftOver()).isEmpty();
        }
    }

    private void killedAtALesson(ProgramProcess program, Student student) throws SQLException {
        var lesson = lesson(program);
        int before = student.play(lesson.enrollment(), lesson.chapter()).watched();
        var begin = Instant.now();
        var answered = new AtomicInteger(before);
        var beats = beating(student, lesson, answered);
        ProgramProcess.pause(ThreadLocalRandom.current().nextInt(1_500, 4_000));
        long postgres = program.postgres();
        program.kill();
        int passed = Math.toIntExact(Duration.between(begin, Instant.now()).toMillis());
        int count = beats.join();

        program.restart();
        assertThat(program.postgres()).as("PostgreSQL was adopted").isEqualTo(postgres);
        int kept = watched(program, lesson);
        System.out.printf(
                "Killed after %d answered heartbeats: %d ms answered, %d ms kept, %d ms passed%n",
                count, answered.get() - before, kept - before, passed);
        assertThat(count).isPositive();
        assertThat(answered.get()).isGreaterThan(before);
        assertThat(kept).isBetween(answered.get(), before + passed);
        assertThat(student.play(lesson.enrollment(), lesson.chapter()).watched())
                .isEqualTo(kept);
    }

    /** Killed while an order waits, and again right after the money was given. */
    private void killedAtTheCashier(ProgramProcess program) throws Exception {
        try (var student = new Student(program, HOST)) {
            var buyer = new Buyer(program, student);
            buyer.activate();
            var cashier = buyer.order();
            program.kill();
            program.restart();
            Buyer.pay(cashier);
            ProgramProcess.pause(ThreadLocalRandom.current().nextInt(0, 150));
            program.kill();
            System.out.println("Killed right after the payment: " + money(program));
            program.restart();
            var paid = "orders PAID, lines OPENED, enrollments OPEN, payments SETTLED, problems 0";
            for (int i = 0; i < 300 && !money(program).equals(paid); i++) ProgramProcess.pause(100);
            assertThat(money(program)).isEqualTo(paid);
            // The sandbox says it again until it is believed; nothing may come of that.
            ProgramProcess.pause(3_000);
            assertThat(money(program)).isEqualTo(paid);
        }
    }

    private static String money(ProgramProcess program) throws SQLException {
        try (var database = program.database();
                var query = database.createStatement()) {
            var found = query.executeQuery(MONEY.formatted(schema(program)));
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    private void stoppedAtALesson(ProgramProcess program, Student student) throws SQLException {
        var lesson = lesson(program);
        var answered = new AtomicInteger();
        var beats = beating(student, lesson, answered);
        ProgramProcess.pause(2_000);
        var took = program.stop();
        beats.join();
        System.out.printf("Stopped while busy in %d ms%n", took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(15));
        assertThat(program.leftOver()).isEmpty();
        program.restart();
        assertThat(watched(program, lesson)).isGreaterThanOrEqualTo(answered.get());
        program.stop();
        assertThat(program.leftOver()).isEmpty();
    }

    /** Plays and says so as fast as it can until the program is gone; how many heartbeats were answered. */
    private static CompletableFuture<Integer> beating(Student student, Lesson lesson, AtomicInteger answered) {
        var token = student.play(lesson.enrollment(), lesson.chapter()).token();
        return CompletableFuture.supplyAsync(() -> {
            int count = 0;
            try {
                while (true) {
                    var answer = student.beat(token, 1_000_000);
                    if (answer.status() != 200) return count;
                    answered.set(answer.watched());
                    count++;
                    if (answer.asks()) student.answerCheck(token);
                }
            } catch (HttpClientException gone) {
                return count;
            }
        });
    }

    private static Lesson lesson(ProgramProcess program) throws SQLException {
        try (var database = program.database();
                var query = database.createStatement()) {
            var found = query.executeQuery(UNFINISHED.formatted(schema(program)));
            assertThat(found.next()).isTrue();
            return new Lesson(found.getObject(1, UUID.class), found.getObject(2, UUID.class));
        }
    }

    private static int watched(ProgramProcess program, Lesson lesson) throws SQLException {
        try (var database = program.database();
                var query = database.prepareStatement(WATCHED.formatted(schema(program)))) {
            query.setObject(1, lesson.enrollment());
            query.setObject(2, lesson.chapter());
            var found = query.executeQuery();
            return found.next() ? found.getInt(1) : 0;
        }
    }

    static String schema(ProgramProcess program) throws SQLException {
        try (var database = program.database();
                var query = database.createStatement()) {
            var found = query.executeQuery("SELECT schema_name FROM platform.tenant WHERE code = 'jiangsu'");
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }
}
