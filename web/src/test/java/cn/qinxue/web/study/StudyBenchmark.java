package cn.qinxue.web.study;

import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.testbase.BenchmarkTable;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.study.ClassHouse.Member;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * P1: heartbeats of so many learners, each over a connection of its own and each crediting what was played since the
 * last, against the same authenticated requests that do nothing. Run it with {@code -Dqinxue.test-database=durable}:
 * otherwise the database answers before anything is on the disk.
 */
class StudyBenchmark {
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([0-9a-f-]{36})\"");

    /** Less than what is played before the first pop-up question. */
    private static final Duration MEASURED = Duration.ofSeconds(8);

    private static final String UPDATE = "UPDATE account SET name = name WHERE id = ?";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(ints = {32, 256})
    void heartbeatsAgainstRequestsThatDoNothing(int connections) {
        var house = ClassHouse.open("beats-" + connections, "jiangsu-worker-2018.yaml");
        var course = house.course("PRO-1", "岗位责任", "PROFESSIONAL", 200);
        var members = new ArrayList<Member>();
        while (members.size() < connections) {
            var member = house.member();
            house.choose(member, course);
            members.add(member);
        }
        beats(house, members, house.chapter(course, 1));
        nothing(house, members);
        double nothing = nothing(house, members);
        double beats = beats(house, members, house.chapter(course, 2));
        double updates = updates(house, members.getFirst().account());
        BenchmarkTable.add(
                "P1",
                "heartbeats over %d connections, each durable; one-row UPDATE by JDBC %,.0f/s"
                        .formatted(connections, updates),
                "nothing %,.0f/s".formatted(nothing),
                "%,.0f/s".formatted(beats),
                beats / nothing);
    }

    private double nothing(ClassHouse house, List<Member> members) {
        return perSecond(members.stream()
                .<LongFunction<HttpRequest>>map(member -> {
                    var request = post(house, member, "/learner/nothing", "{\"position\":1000}");
                    return millis -> request;
                })
                .toList());
    }

    private double beats(ClassHouse house, List<Member> members, UUID chapter) {
        return perSecond(members.stream()
                .<LongFunction<HttpRequest>>map(member -> {
                    var path = member.path() + "/chapters/" + chapter + "/playback";
                    var token = TOKEN.matcher(send(post(house, member, path, "{}")));
                    if (!token.find()) throw new IllegalStateException("Not playing");
                    var beats = "/learner/playbacks/" + token.group(1) + "/beats";
                    return millis -> post(house, member, beats, "{\"position\":" + millis + "}");
                })
                .toList());
    }

    /** Requests answered a second, each asker sending its next when its last was answered. */
    private double perSecond(List<LongFunction<HttpRequest>> askers) {
        var answered = new LongAdder();
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<CompletableFuture<Void>>();
            for (var asker : askers) {
                var asking = CompletableFuture.runAsync(
                        () -> {
                            long passed = 0;
                            while (passed < MEASURED.toNanos()) {
                                send(asker.apply(passed / 1_000_000));
                                answered.increment();
                                passed = System.nanoTime() - begin;
                            }
                        },
                        threads);
                running.add(asking);
            }
            running.forEach(CompletableFuture::join);
        }
        return answered.sum() / ((System.nanoTime() - begin) / 1e9);
    }

    /** One connection, one row, committed each time. */
    private static double updates(ClassHouse house, UUID account) {
        try (var connection =
                        TestHouse.bean(TenantPools.class).pool(house.tenant()).getConnection();
                var update = connection.prepareStatement(UPDATE)) {
            update.setObject(1, account);
            long begin = System.nanoTime();
            long count = 0;
            for (; System.nanoTime() - begin < 2_000_000_000L; count++) update.executeUpdate();
            return count / ((System.nanoTime() - begin) / 1e9);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest post(ClassHouse house, Member member, String path, String body) {
        return HttpRequest.newBuilder(URI.create(WebHouse.url(house.tenant(), path)))
                .header(HttpHeaders.COOKIE, "qinxue-session=" + member.token())
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(request + ": " + answer.statusCode());
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
