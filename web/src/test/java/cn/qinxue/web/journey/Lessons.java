package cn.qinxue.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.testbase.Provinces;
import cn.qinxue.web.testbase.Provinces.Person;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The chapters of a class, watched by the player's own heartbeats while the clock of the program is moved. */
final class Lessons {
    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String CHAPTERS = """
            SELECT c.id FROM chapter c
            JOIN course_selection s ON s.course = c.course AND s.state = 'CONFIRMED'
            LEFT JOIN study_progress p ON p.enrollment = s.enrollment AND p.chapter = c.id
            WHERE s.enrollment = ? AND p.completed_at IS NULL ORDER BY c.course, c.no""";

    private final Person person;
    private final String token;
    private final UUID enrollment;

    Lessons(Person person) {
        this.person = person;
        token = person.logIn();
        enrollment = (UUID) Provinces.rows(
                        person.tenant(),
                        "SELECT e.id FROM enrollment e JOIN staff s ON s.id = e.staff WHERE s.account = ?",
                        person.account())
                .getFirst();
    }

    UUID enrollment() {
        return enrollment;
    }

    List<UUID> unfinished() {
        return Provinces.rows(person.tenant(), CHAPTERS, enrollment).stream()
                .map(UUID.class::cast)
                .toList();
    }

    void watchAll() {
        unfinished().forEach(this::watch);
        assertThat(unfinished()).isEmpty();
    }

    private void watch(UUID chapter) {
        var started = post("/learner/enrollments/" + enrollment + "/chapters/" + chapter + "/playback", "{}");
        var found = TOKEN.matcher(started);
        assertThat(found.find()).as(started).isTrue();
        var playback = "/learner/playbacks/" + found.group(1);
        for (int beat = 0; beat < 100; beat++) {
            Provinces.passes(BEAT);
            var said = post(playback + "/beats", "{\"position\":9000000}");
            if (said.contains("\"stem\"")) answer(playback);
            if (said.contains("\"chapterComplete\":true")) return;
        }
        throw new AssertionError("Never complete: " + chapter);
    }

    private void answer(String playback) {
        for (var key : List.of("A", "B", "C", "D")) {
            if (post(playback + "/answers", "{\"key\":\"" + key + "\"}").contains("true")) return;
        }
    }

    private String post(String path, String body) {
        var request = HttpRequest.POST(path, body).contentType(MediaType.APPLICATION_JSON_TYPE);
        return Provinces.send(person.tenant(), token, request).getBody().orElse("");
    }
}
