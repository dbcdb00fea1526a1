package cn.qinxue.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.id.Ids;
import cn.qinxue.web.study.ClassHouse.Member;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the player asks of the server, on the wire. */
class PlaybackTest {
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([0-9a-f-]{36})\"");
    private static ClassHouse home;
    private static ClassHouse neighbour;
    private static UUID course;
    private static UUID chapter;
    private static UUID unselected;
    private Member member;

    @BeforeAll
    static void openHouses() {
        neighbour = ClassHouse.open("playback-neighbour", "jiangsu-worker-2018.yaml");
        home = ClassHouse.open("playback", "jiangsu-worker-2018.yaml");
        course = home.course("PRO-1", "岗位责任", "PROFESSIONAL", 200);
        chapter = home.chapter(course, 1);
        unselected = home.chapter(home.course("PRO-2", "没有选的课", "PROFESSIONAL", 200), 1);
    }

    @BeforeEach
    void choose() {
        member = home.member();
        home.choose(member, course);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-99     | 206 | bytes 0-99/30414",
                "bytes=30000-   | 206 | bytes 30000-30413/30414",
                "bytes=-14      | 206 | bytes 30400-30413/30414",
                "bytes=30414-   | 416 | bytes */30414",
                "bytes=9-3      | 416 | bytes */30414",
            })
    void theClipIsSentInRanges(String range, int status, String sent) {
        var answer = clip(member, chapter, range);
        assertThat(answer.code()).isEqualTo(status);
        assertThat(answer.header(HttpHeaders.CONTENT_RANGE)).isEqualTo(sent);
        if (status == 206) {
            assertThat(answer.getContentType()).contains(MediaType.of("video/mp4"));
            assertThat(answer.header(HttpHeaders.CACHE_CONTROL)).contains("private");
        }
    }

    @Test
    void theClipIsOnlyForThoseWhoStudyIt() {
        assertThat(clip(member, unselected, "bytes=0-").code()).isEqualTo(404);
        assertThat(clip(member, Ids.next(), "bytes=0-").code()).isEqualTo(404);
        var other = home.member();
        var borrowed = new Member(other.account(), member.enrollment(), other.token());
        assertThat(clip(borrowed, chapter, "bytes=0-").code()).isEqualTo(404);
        var stranger = neighbour.member();
        assertThat(clip(stranger, chapter, "bytes=0-").code())
                .as("a session of the neighbour")
                .isNotIn(200, 206);
    }

    @Test
    void aBeatTellsTheProgressAndNoAnswers() {
        var token = start();
        var beat = beat(token, 22_000);
        assertThat(beat.code()).isEqualTo(200);
        assertThat(body(beat)).contains("\"chapterComplete\":false", "\"lossReason\":\"跳过没有看过的内容\"");
        assertThat(body(beat)).doesNotContainIgnoringCase("answer");
    }

    @Test
    void theQuestionIsSentWithoutItsAnswer() throws Exception {
        var token = start();
        var question = body(beat(token, 22_000));
        for (int i = 0; i < 14 && !question.contains("\"check\""); i++) {
            Thread.sleep(1_000);
            question = body(beat(token, 22_000));
        }
        assertThat(question)
                .contains("刚才讲的是哪一项？", "{\"key\":\"B\",\"text\":\"岗位责任\"}")
                .doesNotContainIgnoringCase("answer");
        var page = send(HttpRequest.GET(member.path() + "/courses/" + course).accept(MediaType.TEXT_HTML), member);
        assertThat(body(page)).doesNotContain("刚才讲的是哪一项？");
        assertThat(body(answer(token, "A"))).isEqualTo("{\"right\":false}");
        assertThat(body(beat(token, 22_000))).contains("\"lossReason\":\"弹题没有回答\"");
        assertThat(body(answer(token, ClassHouse.RIGHT))).isEqualTo("{\"right\":true}");
    }

    @Test
    void theDeviceThatIsTakenOverIsTold() {
        var first = start();
        var second = start();
        assertThat(beat(first, 1_000).code()).isEqualTo(409);
        assertThat(beat(second, 0).code()).isEqualTo(200);
    }

    @Test
    void nobodyElseBeatsWithTheToken() {
        var token = start();
        var other = home.member();
        assertThat(send(json("/learner/playbacks/" + token + "/beats", "{\"position\":0}"), other)
                        .code())
                .isEqualTo(409);
        assertThat(send(json("/learner/playbacks/" + token + "/answers", "{\"key\":\"B\"}"), other)
                        .code())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"position\":\"x\"}", "{\"position\":99999999999}"})
    void nonsenseIsABadRequest(String body) {
        assertThat(send(json("/learner/playbacks/" + start() + "/beats", body), member)
                        .code())
                .isEqualTo(400);
    }

    @Test
    void aVisitorWhoIsNotLoggedInGetsNothing() {
        assertThat(anonymous(json(member.path() + "/chapters/" + chapter + "/playback", "{}"))
                        .code())
                .isEqualTo(401);
        assertThat(anonymous(json("/learner/playbacks/" + Ids.next() + "/beats", "{\"position\":0}"))
                        .code())
                .isEqualTo(401);
        assertThat(anonymous(HttpRequest.GET(member.path() + "/chapters/" + chapter + "/clip"))
                        .code())
                .isIn(303, 401);
        var page =
                anonymous(HttpRequest.GET(member.path() + "/courses/" + course).accept(MediaType.TEXT_HTML));
        assertThat(page.code()).isEqualTo(303);
        assertThat(page.header(HttpHeaders.LOCATION)).startsWith("/login");
    }

    @Test
    void anotherSitesPageCannotBeat() {
        var request = json("/learner/playbacks/" + start() + "/beats", "{\"position\":0}");
        request.getHeaders().set("Sec-Fetch-Site", "cross-site");
        assertThat(send(request, member).code()).isEqualTo(403);
    }

    private String start() {
        var answer = send(json(member.path() + "/chapters/" + chapter + "/playback", "{}"), member);
        assertThat(answer.code()).isEqualTo(200);
        var token = TOKEN.matcher(body(answer));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> beat(String token, int position) {
        return send(json("/learner/playbacks/" + token + "/beats", "{\"position\":" + position + "}"), member);
    }

    private HttpResponse<String> answer(String token, String key) {
        return send(json("/learner/playbacks/" + token + "/answers", "{\"key\":\"" + key + "\"}"), member);
    }

    private static HttpResponse<String> clip(Member member, UUID chapter, String range) {
        return send(
                HttpRequest.GET(member.path() + "/chapters/" + chapter + "/clip")
                        .header(HttpHeaders.RANGE, range)
                        .accept(MediaType.ALL_TYPE),
                member);
    }

    private static MutableHttpRequest<?> json(String path, String body) {
        return HttpRequest.POST(path, body)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .accept(MediaType.APPLICATION_JSON_TYPE)
                .header("Sec-Fetch-Site", "same-origin");
    }

    private static HttpResponse<String> send(MutableHttpRequest<?> request, Member member) {
        return anonymous(request.header(HttpHeaders.COOKIE, "qinxue-session=" + member.token()));
    }

    private static HttpResponse<String> anonymous(MutableHttpRequest<?> request) {
        return WebHouse.exchange(home.tenant(), request);
    }

    private static String body(HttpResponse<String> answer) {
        return answer.getBody().orElse("");
    }
}
