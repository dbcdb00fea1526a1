package cn.qinxue.web.certificate;

import static cn.qinxue.web.testbase.Visit.body;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.certificate.Certificate;
import cn.qinxue.services.certificate.Certificates;
import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.Show;
import cn.qinxue.web.quiz.StudiedClass;
import cn.qinxue.web.quiz.StudiedClass.Member;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is there without any script: the list, the paper, the public check, the answer for programs. */
class CertificatePageTest {
    private static final String NAME = "陈立新";

    private static StudiedClass home;
    private static StudiedClass neighbour;
    private static List<UUID> courses;
    private static Member member;
    private static Certificate certificate;

    @BeforeAll
    static void complete() {
        home = StudiedClass.open("certificate-page");
        neighbour = StudiedClass.open("certificate-page-neighbour");
        courses = List.of(
                home.course("公文处理基础", "IDEOLOGY", 700),
                home.course("信息安全常识", "GENERAL", 700),
                home.course("园林绿化养护", "SKILL", 1000));
        member = completed();
        certificate = certificate(member);
    }

    @Test
    void theListOffersThePaperAndThePaperSaysWhatWasEarned() {
        assertThat(body(visit(member).get("/learner/certificates")))
                .contains(certificate.number(), "有效", "下载 PDF", "/learner/certificates/" + certificate.id())
                .doesNotContain(member.idNumber());
        for (var path : List.of("/learner/certificates/" + certificate.id(), member.home() + "/certificate")) {
            var paper = Download.of(home.tenant(), path, member.token());
            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.name()).isEqualTo(certificate.year() + "年度培训证明-陈立新.pdf");
            assertThat(paper.text())
                    .contains("编号：" + certificate.number(), NAME, "玄武区园林绿化管理所", "高级工", "绿化工")
                    .contains("思政77", "通识77", "岗位技能提升1010", "合计2424")
                    .contains("公文处理基础", "信息安全常识", "园林绿化养护")
                    .contains(WebHouse.url(home.tenant(), "/certificates/" + certificate.number()))
                    .contains(member.idNumber().substring(14))
                    .doesNotContain(member.idNumber());
        }
    }

    @Test
    void theSamePaperIsThereAsOfd() {
        var path = "/learner/certificates/" + certificate.id() + "/ofd";
        assertThat(body(visit(member).get("/learner/certificates"))).contains(path, "下载 OFD");
        var paper = Download.of(home.tenant(), path, member.token());
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.name()).isEqualTo(certificate.year() + "年度培训证明-陈立新.ofd");
        assertThat(paper.content()).startsWith('P', 'K');
        var stranger = home.member("李四");
        var abroad = neighbour.member("王五");
        assertThat(Download.of(home.tenant(), path, stranger.token()).status()).isEqualTo(404);
        assertThat(Download.of(neighbour.tenant(), path, abroad.token()).status())
                .isEqualTo(404);
    }

    @Test
    void theCardOfACompleteClassOffersItToo() {
        assertThat(body(visit(member).get("/learner/enrollments"))).contains(member.home() + "/certificate", "下载培训证明");
        var other = home.member("李四");
        assertThat(body(visit(other).get("/learner/enrollments"))).doesNotContain(other.home() + "/certificate");
    }

    @Test
    void saysWhereItIsWhenThePolicyOffersItInTheArchive() {
        var archive = StudiedClass.open(
                "certificate-archive",
                yaml -> yaml.replace("CERTIFICATES", "TRANSCRIPT").replace("CLASS_CARD", "PORTAL"));
        var theirs = archive.member(NAME);
        List.of("IDEOLOGY", "GENERAL", "SKILL")
                .forEach(category -> archive.take(theirs, archive.course(category, category, 1000), 9));
        var visit = new Visit(archive.tenant()).with(theirs.token());
        assertThat(body(visit.get("/learner/certificates"))).contains("证明在继续教育档案里");
        assertThat(body(visit.get("/learner/transcript"))).contains("下载培训证明", "/learner/certificates/");
        assertThat(body(visit.get("/learner/enrollments"))).doesNotContain(theirs.home() + "/certificate");
    }

    @Test
    void thePaperIsForItsLearnerOnly() {
        var stranger = home.member("李四");
        var abroad = neighbour.member("王五");
        var path = "/learner/certificates/" + certificate.id();
        assertThat(Download.of(home.tenant(), path, stranger.token()).status()).isEqualTo(404);
        assertThat(Download.of(neighbour.tenant(), path, abroad.token()).status())
                .isEqualTo(404);
        assertThat(Download.of(home.tenant(), member.home() + "/certificate", stranger.token())
                        .status())
                .isEqualTo(404);
        assertThat(body(visit(stranger).get("/learner/certificates"))).contains("还没有培训证明");
        assertThat(Download.of(home.tenant(), stranger.home() + "/certificate", stranger.token())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anybodyCanCheckByNumberAndNameAndLearnsNoMoreThanNeeded() {
        var found = check(certificate.number(), NAME);
        assertThat(found)
                .contains("证明有效", "陈**", "工勤人员继续教育记录", "24 学时", Show.date(certificate.issuedAt()))
                .doesNotContain(member.idNumber(), member.idNumber().substring(14), "玄武区园林绿化管理所");
        assertThat(check(certificate.number(), "陈立")).contains("没有查到这份证明").doesNotContain("陈**", "24 学时");
        assertThat(check("NOBODY-2026-0000001", NAME)).contains("没有查到这份证明");
        var byCode = body(WebHouse.get(home.tenant(), "/certificates/" + certificate.number()));
        assertThat(byCode).contains("value=\"" + certificate.number() + "\"").doesNotContain("证明有效", "陈");
        assertThat(body(WebHouse.get(neighbour.tenant(), address(certificate.number(), NAME))))
                .contains("没有查到这份证明");
    }

    @Test
    void asksForWhatIsMissing() {
        var answer = WebHouse.get(home.tenant(), "/certificates?number=X&name=");
        assertThat(answer.getStatus().getCode()).isEqualTo(422);
        assertThat(body(answer)).contains("请填写姓名。");
    }

    @Test
    void aWithdrawnOneChecksAsWithdrawnAndIsNotPrinted() {
        var other = completed();
        var theirs = certificate(other);
        Tenancy.run(home.tenant(), () -> {
            var entry = TestHouse.bean(HoursLedger.class)
                    .entries(other.staff(), theirs.year())
                    .getFirst();
            TestHouse.bean(Completion.class).reverse(entry.id(), "测验作废");
        });
        assertThat(check(theirs.number(), NAME)).contains("证明已经作废").doesNotContain("证明有效");
        assertThat(body(visit(other).get("/learner/certificates")))
                .contains("已作废", "学时或技术等级已经更正")
                .doesNotContain("下载 PDF");
        assertThat(Download.of(home.tenant(), "/learner/certificates/" + theirs.id(), other.token())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void programsGetJson() {
        var found = json("/api/v1/certificates/" + certificate.number() + "?name=" + encoded(NAME));
        assertThat(found)
                .contains("\"valid\":true", "\"name\":\"陈**\"", "\"hours\":24", "\"year\":" + certificate.year())
                .doesNotContain("idNumber", "立新");
        assertThat(json("/api/v1/certificates/" + certificate.number() + "?name=" + encoded("李四")))
                .contains("urn:qinxue:not-found", "\"status\":404");
        assertThat(json("/api/v1/certificates/" + certificate.number())).contains("\"status\":400");
    }

    @Test
    void guessingIsSlowedDown() {
        var slow = StudiedClass.open("certificate-slow");
        for (int i = 0; i < 30; i++) {
            WebHouse.get(slow.tenant(), address("X", NAME));
        }
        var answer = WebHouse.get(slow.tenant(), address("X", NAME));
        var json = WebHouse.exchange(slow.tenant(), HttpRequest.GET("/api/v1/certificates/X?name=" + encoded(NAME)));
        // The window of a minute may have turned meanwhile; then nothing was refused, and nothing is to be said.
        if (answer.getStatus().getCode() != 200) {
            assertThat(answer.getStatus().getCode()).isEqualTo(429);
            assertThat(answer.getHeaders().get("Retry-After")).matches("[1-9][0-9]?");
            assertThat(body(answer)).contains("查得太频繁了");
            assertThat(json.getStatus().getCode()).isEqualTo(429);
        }
    }

    private static String check(String number, String name) {
        return body(WebHouse.get(home.tenant(), address(number, name)));
    }

    private static String address(String number, String name) {
        return "/certificates?number=" + encoded(number) + "&name=" + encoded(name);
    }

    private static String json(String path) {
        return body(WebHouse.exchange(home.tenant(), HttpRequest.GET(path)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Visit visit(Member who) {
        return new Visit(home.tenant()).with(who.token());
    }

    private static Member completed() {
        var completed = home.member(NAME);
        courses.forEach(course -> home.take(completed, course, 9));
        return completed;
    }

    private static Certificate certificate(Member of) {
        return home.call(
                () -> TestHouse.bean(Certificates.class).of(of.enrollment()).orElseThrow());
    }
}
