package cn.qinxue.services.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.services.assessment.QuizHouse;
import cn.qinxue.services.assessment.QuizHouse.Member;
import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.DocumentPage;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates of one tenant beside a neighbour who issues them too. */
class CertificatesTest {
    private static final Certificates CERTIFICATES = LearnerHouse.bean(Certificates.class);
    private static final CertificateChecks CHECKS = LearnerHouse.bean(CertificateChecks.class);
    private static final RegionPath PROVINCE = new RegionPath("320000/");
    private static final String NAME = "张三";

    private static QuizHouse home;
    private static QuizHouse neighbour;
    private static List<UUID> courses;
    private Member member;

    @BeforeAll
    static void openHouses() {
        home = QuizHouse.open("certificate");
        neighbour = QuizHouse.open("certificate-neighbour");
        courses = courses(home);
    }

    @BeforeEach
    void enroll() {
        LearnerHouse.today(QuizHouse.TODAY);
        member = home.member();
    }

    @Test
    void isIssuedWithTheLastHoursOfTheYear() {
        home.pass(member, courses.get(0));
        home.pass(member, courses.get(1));
        assertThat(valid()).isEmpty();
        home.study(member, courses.get(2));
        home.handIn(member, home.begin(member, courses.get(2)), 8);

        var certificate = valid().getFirst();
        assertThat(certificate.number()).matches("CERTIFICATE-[0-9]+-2023-[0-9]{7}");
        assertThat(certificate.name()).isEqualTo(NAME);
        var sheet = certificate.sheet(URI.create("https://js.example.cn"));
        assertThat(sheet.issue().checkUrl()).hasToString("https://js.example.cn/certificates/" + certificate.number());
        assertThat(sheet.issue().issuedOn()).isEqualTo(QuizHouse.TODAY);
        assertThat(sheet.head().title()).isEqualTo("工勤人员继续教育记录");
        assertThat(sheet.holder().position()).isEqualTo(new Holder.Position("玄武区园林绿化管理所", "江苏省/南京市/玄武区", "绿化工", "高级工"));
        assertThat(sheet.holder().maskedIdNumber()).startsWith("**** ");
        assertThat(sheet.hours().required()).isEqualTo(2400);
        assertThat(sheet.hours().categories())
                .containsExactly(
                        new CategoryHours("思政", 700, 700),
                        new CategoryHours("通识", 700, 700),
                        new CategoryHours("岗位技能提升", 1000, 1000));
        assertThat(sheet.certified().courses())
                .extracting(
                        StudyLine::title,
                        StudyLine::category,
                        StudyLine::hours,
                        line -> line.outcome().score())
                .containsExactly(
                        tuple("思政课", "思政", 700, 100), tuple("通识课", "通识", 700, 100), tuple("技能课", "岗位技能提升", 1000, 80));
    }

    @Test
    void saysWhatItSaidAfterTheRecordChanges() {
        complete();
        var before = valid().getFirst();
        home.house().run(() -> {
            var staff = staff();
            var details = new StaffDetails(
                    "章三",
                    LearnerHouse.bean(StaffRecords.class).idNumber(staff),
                    null,
                    staff.employmentKind(),
                    staff.trade(),
                    SkillLevel.TECHNICIAN,
                    staff.employer(),
                    Contact.NONE);
            assertThat(LearnerHouse.bean(StaffRecords.class)
                            .change(PROVINCE, staff.id(), staff.version(), true, details))
                    .isInstanceOf(StaffRecords.Outcome.Saved.class);
        });
        assertThat(home.house().call(CertificatesTest.this::staff).name()).isEqualTo("章三");
        var after = home.house().call(() -> CERTIFICATES.ofAccount(member.account(), before.id()));
        assertThat(after).usingRecursiveComparison().isEqualTo(before);
        assertThat(after.sheet().holder().name()).isEqualTo(NAME);
        assertThat(after.sheet().holder().position().level()).isEqualTo("高级工");
        assertThat(check(before.number(), NAME)).isInstanceOf(CertificateCheck.Found.class);
        assertThat(check(before.number(), "章三")).isEqualTo(new CertificateCheck.NotIssued());
    }

    @Test
    void isWithdrawnWithTheHoursAndIssuedAnewWhenTheyAreMadeUp() {
        complete();
        var first = valid().getFirst();
        home.house().run(() -> {
            var entry = LearnerHouse.bean(HoursLedger.class)
                    .entries(member.learner().staff(), 2023)
                    .getFirst();
            LearnerHouse.bean(Completion.class).reverse(entry.id(), "测验作废");
        });
        assertThat(valid()).isEmpty();
        assertThat(check(first.number(), NAME))
                .isInstanceOfSatisfying(
                        CertificateCheck.Found.class,
                        found -> assertThat(found.valid()).isFalse());

        enter("IDEOLOGY", 700);
        var second = valid().getFirst();
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(second.sheet().certified().courses())
                .extracting(StudyLine::title)
                .containsExactly("通识课", "技能课", "课程");
        assertThat(home.house().call(() -> CERTIFICATES.ofAccount(member.account(), DocumentPage.CERTIFICATES)))
                .extracting(Certificate::valid)
                .containsExactly(true, false);
    }

    @Test
    void moreHoursOfTheSameYearIssueNothing() {
        complete();
        var number = valid().getFirst().number();
        enter("GENERAL", 300);
        assertThat(valid()).extracting(Certificate::number).containsExactly(number);
        assertThat(valid().getFirst().sheet().hours().earned()).isEqualTo(2400);
    }

    @Test
    void numbersAreGivenOnceAlsoAtTheSameMoment() throws Exception {
        var members = List.of(home.member(), home.member(), home.member(), home.member());
        for (var one : members) {
            home.pass(one, courses.get(0));
            home.pass(one, courses.get(1));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> work = new ArrayList<>();
            members.forEach(one -> work.add(() -> home.pass(one, courses.get(2))));
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(members)
                .extracting(one -> home.house()
                        .call(() -> CERTIFICATES.of(one.enrollment()))
                        .orElseThrow()
                        .number())
                .doesNotHaveDuplicates();
    }

    @Test
    void isOfferedOnThePagesThatThePolicyNames() {
        complete();
        assertThat(home.house().call(() -> CERTIFICATES.ofAccount(member.account(), DocumentPage.CLASS_CARD)))
                .hasSize(1);
        assertThat(home.house().call(() -> CERTIFICATES.ofAccount(member.account(), DocumentPage.TRANSCRIPT)))
                .isEmpty();
    }

    @Test
    void anotherLearnersAndANeighboursAreNotFound() {
        complete();
        var own = valid().getFirst();
        var stranger = home.member();
        assertThatThrownBy(() -> home.house().call(() -> CERTIFICATES.ofAccount(stranger.account(), own.id())))
                .isInstanceOf(NotFound.class);
        assertThat(home.house().call(() -> CERTIFICATES.ofAccount(stranger.account(), DocumentPage.CERTIFICATES)))
                .isEmpty();
        assertThatThrownBy(() -> neighbour.house().call(() -> CERTIFICATES.ofAccount(member.account(), own.id())))
                .isInstanceOf(NotFound.class);
        assertThat(neighbour.house().call(() -> CHECKS.check(own.number(), NAME)))
                .isEqualTo(new CertificateCheck.NotIssued());
    }

    @Test
    void theCheckNeedsNumberAndNameAndTellsNoMoreThanItMust() {
        complete();
        var certificate = valid().getFirst();
        var found = (CertificateCheck.Found) check(" " + certificate.number().toLowerCase(Locale.ROOT), " 张 三 ");
        assertThat(found)
                .isEqualTo(new CertificateCheck.Found(
                        certificate.number(), "张*", "工勤人员继续教育记录", "继续教育", 2023, 2400, QuizHouse.TODAY, null));
        assertThat(check(certificate.number(), "李四")).isEqualTo(new CertificateCheck.NotIssued());
        assertThat(check("NOBODY-2023-0000001", NAME)).isEqualTo(new CertificateCheck.NotIssued());
    }

    @Test
    void guessingIsSlowedDown() {
        var house = QuizHouse.open("certificate-guess").house();
        for (int i = 0; i < 30; i++) {
            assertThat(house.call(() -> CHECKS.check("X", NAME))).isEqualTo(new CertificateCheck.NotIssued());
        }
        assertThat(house.call(() -> CHECKS.check("X", NAME))).isInstanceOf(CertificateCheck.TooOften.class);
    }

    private void complete() {
        courses.forEach(course -> home.pass(member, course));
    }

    private void enter(String category, int hours) {
        home.house()
                .run(() -> LearnerHouse.bean(Completion.class)
                        .enter(LearnerHouse.hours(member.enrollment(), category, hours)));
    }

    private List<Certificate> valid() {
        return home.house().call(() -> CERTIFICATES.of(member.enrollment())).stream()
                .toList();
    }

    private Staff staff() {
        return LearnerHouse.bean(StaffRecords.class)
                .find(PROVINCE, member.learner().staff())
                .orElseThrow();
    }

    private static CertificateCheck check(String number, String name) {
        return home.house().call(() -> CHECKS.check(number, name));
    }

    static List<UUID> courses(QuizHouse house) {
        return List.of(
                house.course("思政课", "IDEOLOGY", 700),
                house.course("通识课", "GENERAL", 700),
                house.course("技能课", "SKILL", 1000));
    }
}
