package cn.qinxue.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.testbase.Provinces;
import cn.qinxue.web.testbase.Provinces.Person;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Two provinces at once in one program: every answer is its asker's. */
class MixedRequestsTest {
    private static final int REQUESTS = 10_000;
    private static final int AT_ONCE = 48;

    /**
     * Something to ask.
     *
     * @param own what only the right answer contains
     * @param foreign what no answer to this asker may contain
     */
    private record Question(String name, Supplier<HttpResponse<String>> ask, List<String> own, List<String> foreign) {
        /** What is wrong with the answer; empty if nothing. */
        String wrong() {
            var answer = ask.get();
            var body = answer.getBody().orElse("");
            if (answer.code() != 200) return name + ": " + answer.code();
            for (var text : own) if (!body.contains(text)) return name + " lacks " + text;
            for (var text : foreign) if (body.contains(text)) return name + " contains " + text;
            return "";
        }
    }

    @Test
    void tenThousandMixedConcurrentRequestsAreAllAnsweredToTheRightPerson() throws InterruptedException {
        var learners = List.of(
                Provinces.person(Provinces.jiangsu(), "陈立新"),
                Provinces.person(Provinces.jiangsu(), "周文静"),
                Provinces.person(Provinces.fujian(), "郑晓燕"),
                Provinces.person(Provinces.fujian(), "黄志强"));
        List<Question> questions = new ArrayList<>();
        for (var learner : learners) questions.addAll(of(learner, learners));
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        var places = new Semaphore(AT_ONCE);
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < REQUESTS; i++) {
                places.acquire();
                threads.submit(() -> {
                    try {
                        var question = questions.get(ThreadLocalRandom.current().nextInt(questions.size()));
                        var said = question.wrong();
                        if (!said.isEmpty()) wrong.add(said);
                    } catch (RuntimeException e) {
                        wrong.add(e.toString());
                    } finally {
                        places.release();
                    }
                });
            }
        }
        System.out.printf(
                "%d mixed requests of %d kinds on two provinces in %d ms, %d wrong%n",
                REQUESTS, questions.size(), (System.nanoTime() - begin) / 1_000_000, wrong.size());
        assertThat(wrong).isEmpty();
    }

    private static List<Question> of(Person person, List<Person> all) {
        var tenant = person.tenant();
        var token = person.logIn();
        var victim = Victim.of(person);
        var home = "/learner/enrollments/" + victim.ids().get("enrollments");
        var others = all.stream()
                .filter(other -> !other.equals(person))
                .map(Person::name)
                .toList();
        var foreign = new ArrayList<>(others);
        foreign.add(other(tenant).title());
        var name = person.name();
        return List.of(
                new Question(
                        name + " portal",
                        () -> Provinces.get(tenant, "", "/"),
                        List.of(tenant.title()),
                        List.of(other(tenant).title(), other(tenant).hotline())),
                new Question(
                        name + " profile",
                        () -> Provinces.get(tenant, token, "/learner/profile"),
                        List.of(name, tenant.title()),
                        foreign),
                new Question(
                        name + " home",
                        () -> Provinces.get(tenant, token, "/learner"),
                        List.of(name, tenant.title()),
                        foreign),
                new Question(name + " class", () -> Provinces.get(tenant, token, home), List.of(name, home), foreign),
                new Question(
                        name + " orders",
                        () -> Provinces.get(tenant, token, "/learner/orders"),
                        List.of(name, String.valueOf(victim.ids().get("orders"))),
                        foreign),
                new Question(
                        name + " heartbeat",
                        () -> Provinces.send(
                                tenant,
                                token,
                                HttpRequest.POST(
                                                "/learner/playbacks/"
                                                        + victim.ids().get("playbacks") + "/beats",
                                                "{\"position\":0}")
                                        .contentType(MediaType.APPLICATION_JSON_TYPE)),
                        List.of("\"watched\":"),
                        foreign));
    }

    private static Tenant other(Tenant tenant) {
        return tenant.code().equals("jiangsu") ? Provinces.fujian() : Provinces.jiangsu();
    }
}
