package cn.qinxue.services.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.services.assessment.QuizHouse;
import cn.qinxue.services.assessment.QuizHouse.Member;
import cn.qinxue.services.certificate.Certificates;
import cn.qinxue.services.certificate.SourceHours;
import cn.qinxue.services.certificate.StudyLine;
import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranscriptsTest {
    private static final Transcripts TRANSCRIPTS = LearnerHouse.bean(Transcripts.class);
    private static final URI ORIGIN = URI.create("https://js.example.cn");

    private static QuizHouse home;
    private static UUID course;
    private Member member;

    @BeforeAll
    static void openHouse() {
        home = QuizHouse.open("transcript");
        course = home.course("公文处理基础", "GENERAL", 200);
    }

    @BeforeEach
    void enroll() {
        LearnerHouse.today(QuizHouse.TODAY);
        member = home.member();
    }

    @Test
    void aYearListsEveryLineOfTheLedger() {
        home.pass(member, course);
        claim(400);
        takeBack(claim(300));
        var year =
                home.house().call(() -> TRANSCRIPTS.ofAccount(member.account())).getFirst();
        assertThat(year.overview().year()).isEqualTo(2023);
        assertThat(year.overview().facts().hours().total()).isEqualTo(600);
        assertThat(year.entries()).extracting(HoursEntry::hours).containsExactly(200, 400, 300, -300);
        assertThat(year.certificate()).isNull();
    }

    @Test
    void theYearlyRecordSumsBySourceAndLeavesOutWhatWasTakenBack() {
        home.pass(member, course);
        claim(400);
        takeBack(claim(300));
        var record = record(member.account(), member.learner().staff(), 2023);
        assertThat(record.document().name()).isEqualTo("年度继续教育记录");
        assertThat(record.sheet().hours().earned()).isEqualTo(600);
        assertThat(record.sheet().sources()).containsExactly(new SourceHours("网授", 200), new SourceHours("视同", 400));
        assertThat(record.sheet().studies())
                .extracting(StudyLine::title, line -> line.outcome().result())
                .containsExactly(tuple("公文处理基础", "合格"), tuple("研修班", "已认定"));
        assertThat(record.sheet().issue()).isNull();
    }

    @Test
    void theYearlyRecordOfACompleteYearCarriesTheCertificatesNumber() {
        home.pass(member, home.course("思政课", "IDEOLOGY", 700));
        home.pass(member, home.course("通识课", "GENERAL", 700));
        home.pass(member, home.course("技能课", "SKILL", 1000));
        var certificate = home.house()
                .call(() -> LearnerHouse.bean(Certificates.class).of(member.enrollment()))
                .orElseThrow();
        var issue =
                record(member.account(), member.learner().staff(), 2023).sheet().issue();
        assertThat(issue).isEqualTo(certificate.issue(ORIGIN));
    }

    @Test
    void anotherPersonsAndAnUnknownYearAreNotFound() {
        var stranger = home.member();
        assertThatThrownBy(() -> record(stranger.account(), member.learner().staff(), 2023))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record(member.account(), member.learner().staff(), 1999))
                .isInstanceOf(NotFound.class);
    }

    private YearlyRecord record(UUID account, UUID staff, int year) {
        return home.house().call(() -> TRANSCRIPTS.yearlyRecord(account, staff, year, ORIGIN));
    }

    private UUID claim(int hours) {
        var enrollment = member.enrollment();
        var origin = new HoursOrigin(HoursSource.EQUIVALENCE, Ids.next(), "研修班");
        var draft = new HoursDraft(enrollment.whose(), null, hours, origin, enrollment.policyVersion());
        return home.house().call(() -> {
            LearnerHouse.bean(Completion.class).enter(draft);
            return LearnerHouse.bean(HoursLedger.class)
                    .entries(enrollment.staff(), 2023)
                    .getLast()
                    .id();
        });
    }

    private void takeBack(UUID entry) {
        home.house().run(() -> LearnerHouse.bean(Completion.class).reverse(entry, "重复申报"));
    }
}
