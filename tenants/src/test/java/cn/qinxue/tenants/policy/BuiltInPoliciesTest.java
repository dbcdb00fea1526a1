package cn.qinxue.tenants.policy;

import static cn.qinxue.tenants.policy.SkillLevel.INTERMEDIATE;
import static cn.qinxue.tenants.policy.SkillLevel.JUNIOR;
import static cn.qinxue.tenants.policy.SkillLevel.SENIOR;
import static cn.qinxue.tenants.policy.SkillLevel.SENIOR_TECHNICIAN;
import static cn.qinxue.tenants.policy.SkillLevel.TECHNICIAN;
import static cn.qinxue.tenants.policy.SkillLevel.UNGRADED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in policies hold what the notices say, value for value. */
class BuiltInPoliciesTest {
    private static final Policy JIANGSU_2023 = named("jiangsu-worker-2023.yaml");
    private static final Policy JIANGSU_2018 = named("jiangsu-worker-2018.yaml");
    private static final Policy FUJIAN_2017 = named("fujian-worker-2017.yaml");
    private static final Policy HUAIAN_2019 = named("jiangsu-professional-2019.yaml");

    static List<BuiltInPolicy> all() {
        return BuiltInPolicies.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isSoundBeyondDoubtAndReal(BuiltInPolicy builtIn) {
        var reading = PolicyYaml.read(builtIn.yaml());
        assertThat(reading).isInstanceOfSatisfying(PolicyReading.Accepted.class, accepted -> {
            assertThat(accepted.warnings()).isEmpty();
            assertThat(accepted.policy().demonstration()).isFalse();
            assertThat(accepted.policy().programme())
                    .isEqualTo(builtIn.programme().code());
            assertThat(accepted.policy().creditHour().minutes()).isEqualTo(45);
        });
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} h, {4} fen")
    @CsvSource({
        "jiangsu, 2023, UNGRADED, 2400",
        "jiangsu, 2023, JUNIOR, 2400",
        "jiangsu, 2023, INTERMEDIATE, 2400",
        "jiangsu, 2023, SENIOR, 2400",
        "jiangsu, 2023, TECHNICIAN, 4000",
        "jiangsu, 2023, SENIOR_TECHNICIAN, 4000",
        "jiangsu, 2018, UNGRADED, 2400",
        "jiangsu, 2018, SENIOR, 2400",
        "jiangsu, 2018, TECHNICIAN, 4000",
        "jiangsu, 2018, SENIOR_TECHNICIAN, 4000",
        "fujian, 2017, UNGRADED, 2400",
        "fujian, 2017, JUNIOR, 4200",
        "fujian, 2017, INTERMEDIATE, 4200",
        "fujian, 2017, SENIOR, 4200",
        "fujian, 2017, TECHNICIAN, 4200",
        "fujian, 2017, SENIOR_TECHNICIAN, 4200",
        "jiangsu, 2019,, 2400"
    })
    void asksTheHoursOfTheNotice(String tenant, int year, SkillLevel level, int hundredths) {
        var policy = BuiltInPolicies.of(tenant).stream()
                .map(BuiltInPolicy::policy)
                .filter(candidate -> candidate.year() == year)
                .findFirst();
        assertThat(policy.flatMap(found -> found.requirement(level)).map(Requirement::totalHours))
                .contains(hundredths);
    }

    @Test
    void jiangsu2023SplitsTheHoursByCategory() {
        assertThat(JIANGSU_2023.qualification()).isEqualTo(Qualification.TOTAL_AND_CATEGORIES);
        assertThat(shares(JIANGSU_2023, TECHNICIAN))
                .containsExactly(tuple("思政", 1200), tuple("通识", 1200), tuple("岗位技能提升", 1600));
        assertThat(shares(JIANGSU_2023, UNGRADED))
                .containsExactly(tuple("思政", 700), tuple("通识", 700), tuple("岗位技能提升", 1000));
        assertThat(JIANGSU_2023.requirements())
                .flatMap(Requirement::categories)
                .extracting(CategoryHours::assignment)
                .containsOnly(Assignment.CHOICE);
        assertThat(JIANGSU_2023.requirements())
                .extracting(Requirement::levelsLabel)
                .containsExactly("技师、高级技师", "未定级、初级工、中级工、高级工");
    }

    @Test
    void jiangsu2023OpensAndClosesOnTheDaysOfTheNotice() {
        assertThat(JIANGSU_2023.enrollmentOpen(day("2023-08-31"))).isFalse();
        assertThat(JIANGSU_2023.enrollmentOpen(day("2023-09-01"))).isTrue();
        assertThat(JIANGSU_2023.enrollmentOpen(day("2023-10-30"))).isTrue();
        assertThat(JIANGSU_2023.enrollmentOpen(day("2023-10-31"))).isFalse();
        assertThat(JIANGSU_2023.studyOpen(day("2023-09-01"))).isTrue();
        assertThat(JIANGSU_2023.studyOpen(day("2023-12-15"))).isTrue();
        assertThat(JIANGSU_2023.studyOpen(day("2023-12-16"))).isFalse();
        assertThat(JIANGSU_2023.invoice())
                .isEqualTo(new InvoicePolicy(
                        InvoiceKind.E_INVOICE, 7, day("2023-12-15"), List.of(InvoiceDelivery.DOWNLOAD)));
    }

    @Test
    void jiangsu2023AsksAQuizAfterEachCourse() {
        var quiz = Objects.requireNonNull(JIANGSU_2023.assessment().courseQuiz());
        assertThat(quiz.passMark()).isEqualTo(60);
        assertThat(quiz.attempts().unlimited()).isTrue();
        assertThat(quiz.explanationsShown()).isTrue();
        assertThat(JIANGSU_2023.assessment().classExam()).isNull();
        assertThat(JIANGSU_2023.courseSelection()).isEqualTo(CourseSelectionTime.AFTER_OPENING);
        assertThat(JIANGSU_2023.enrollment().exclusion()).isEqualTo(ModeExclusion.NONE);
        assertThat(JIANGSU_2023.payment().gateways()).containsExactly(PaymentGateway.BANK_PAGE);
        assertThat(JIANGSU_2023.registration().loginBy())
                .containsExactly(LoginIdentifier.ID_NUMBER, LoginIdentifier.MOBILE);
    }

    @Test
    void jiangsu2023PrintsTheRecordAsItsCertificate() {
        assertThat(JIANGSU_2023.document(DocumentKind.CERTIFICATE)).hasValueSatisfying(document -> {
            assertThat(document.name()).isEqualTo("培训证明");
            assertThat(document.title()).isEqualTo("工勤人员继续教育记录");
            assertThat(document.pages()).containsExactly(DocumentPage.CERTIFICATES, DocumentPage.CLASS_CARD);
        });
        assertThat(JIANGSU_2018.document(DocumentKind.CERTIFICATE))
                .hasValueSatisfying(document -> assertThat(document.pages()).containsExactly(DocumentPage.TRANSCRIPT));
    }

    @Test
    void jiangsu2018CountsTheTotalAndExaminesTheClass() {
        assertThat(JIANGSU_2018.qualification()).isEqualTo(Qualification.TOTAL_HOURS);
        assertThat(JIANGSU_2018.categories()).extracting(CourseCategory::label).containsExactly("公共课", "专业课", "选修课");
        assertThat(JIANGSU_2018.requirements().getFirst().categories())
                .extracting(CategoryHours::assignment)
                .containsExactly(Assignment.AUTO, Assignment.CHOICE, Assignment.CHOICE);
        var exam = Objects.requireNonNull(JIANGSU_2018.assessment().classExam());
        assertThat(exam.passMark()).isEqualTo(60);
        assertThat(JIANGSU_2018.assessment().courseQuiz()).isNull();
        assertThat(JIANGSU_2018.attention().enabled()).isTrue();
        assertThat(JIANGSU_2018.practice().enabled()).isTrue();
        assertThat(JIANGSU_2018.enrollment().exclusion()).isEqualTo(ModeExclusion.ONLINE_BARS_FACE_TO_FACE);
        assertThat(JIANGSU_2018.enrollment().cancellationDays()).isEqualTo(3);
        assertThat(JIANGSU_2018.equivalence().kinds())
                .extracting(EquivalenceKind::label)
                .containsExactly("研修班", "进修班", "技术交流", "其它类");
        assertThat(JIANGSU_2018.registration().method()).isEqualTo(RegistrationMethod.ACTIVATION);
    }

    @Test
    void fujian2017TakesItsFeesAndKeepsArrearsOpen() {
        for (var level : List.of(JUNIOR, INTERMEDIATE, SENIOR, TECHNICIAN, SENIOR_TECHNICIAN)) {
            assertThat(FUJIAN_2017.fee(level)).hasValue(12_600);
        }
        assertThat(FUJIAN_2017.fee(UNGRADED)).hasValue(7_200);
        assertThat(FUJIAN_2017.payment().gateways()).containsExactly(PaymentGateway.E_JIAOTONG);
        assertThat(FUJIAN_2017.enrollment().channels())
                .containsExactly(EnrollmentChannel.ONLINE_SELF, EnrollmentChannel.UNIT_BATCH);
        assertThat(FUJIAN_2017.enrollmentOpen(day("2017-10-31"))).isTrue();
        assertThat(FUJIAN_2017.enrollmentOpen(day("2017-11-01"))).isFalse();
        assertThat(FUJIAN_2017.studyOpen(day("2017-12-31"))).isTrue();
        assertThat(FUJIAN_2017.studyOpen(day("2018-01-01"))).isFalse();
        assertThat(FUJIAN_2017.arrears().enabled()).isTrue();
        assertThat(FUJIAN_2017.promotion()).isEqualTo(new PromotionPolicy(5, true));
        assertThat(FUJIAN_2017.courseSelection()).isEqualTo(CourseSelectionTime.BEFORE_PAYMENT);
        assertThat(FUJIAN_2017.otherForms().provinceNotified()).isTrue();
        assertThat(FUJIAN_2017.audience().employments()).containsExactly(EmploymentKind.values());
        assertThat(FUJIAN_2017.categories()).extracting(CourseCategory::label).containsExactly("公共知识", "工种专业理论");
    }

    @Test
    void huaian2019IsFreeAndExaminesNinetyMinutes() {
        assertThat(HUAIAN_2019.hasLevelGroups()).isFalse();
        assertThat(HUAIAN_2019.fee(null)).hasValue(0);
        assertThat(HUAIAN_2019.fee(JUNIOR)).hasValue(0);
        var exam = Objects.requireNonNull(HUAIAN_2019.assessment().classExam());
        assertThat(exam.minutes()).isEqualTo(90);
        assertThat(exam.fullMark()).isEqualTo(100);
        assertThat(exam.passMark()).isEqualTo(60);
        assertThat(exam.attempts().makeUp()).isTrue();
        assertThat(exam.blueprint()).extracting(BlueprintLine::type).containsExactly(QuestionType.values());
        assertThat(HUAIAN_2019.document(DocumentKind.CERTIFICATE).map(DocumentPolicy::copies))
                .contains(2);
        assertThat(HUAIAN_2019.registration().method()).isEqualTo(RegistrationMethod.SELF_REGISTRATION);
        assertThat(HUAIAN_2019.registration().loginBy()).containsExactly(LoginIdentifier.NAME_AND_ID_NUMBER);
        assertThat(HUAIAN_2019.registration().proofs()).containsExactly(LoginProof.PASSWORD, LoginProof.SMS);
        assertThat(HUAIAN_2019.enrollmentOpen(day("2019-06-13"))).isFalse();
        assertThat(HUAIAN_2019.enrollmentOpen(day("2019-06-14"))).isTrue();
    }

    @Test
    void huaian2019LeavesTwoOfTwentyFourHoursToTheExam() {
        var requirement = HUAIAN_2019.requirement(null).orElseThrow();
        var share = requirement.categories().getFirst();
        assertThat(share.hours()).isEqualTo(2400);
        assertThat(HUAIAN_2019.courseHours(share)).isEqualTo(2200);
        assertThat(HUAIAN_2019.courseHours(requirement.categories().getLast())).isZero();
    }

    @Test
    void saysWhatTheNoticesLeaveToTheOffice() {
        assertThat(JIANGSU_2023.isSetByOffice("fees[0].fen")).isTrue();
        assertThat(JIANGSU_2023.isSetByOffice("enrollment.window")).isFalse();
        assertThat(JIANGSU_2018.isSetByOffice("requirements[0].categories")).isTrue();
        assertThat(FUJIAN_2017.isSetByOffice("requirements[0].categories")).isTrue();
        assertThat(FUJIAN_2017.isSetByOffice("assessment")).isTrue();
        assertThat(FUJIAN_2017.setByOffice()).noneMatch(path -> path.startsWith("fees"));
    }

    @Test
    void knowsTheTenantsOnlyFromItsIndex() {
        assertThat(BuiltInPolicies.of("zhejiang")).isEmpty();
        assertThat(BuiltInPolicies.of("fujian")).hasSize(1);
        assertThat(BuiltInPolicies.of("jiangsu"))
                .extracting(builtIn -> builtIn.programme().divisionCode())
                .containsExactly("320000", "320000", "320800");
    }

    @ParameterizedTest
    @ValueSource(strings = {"浙江省", "内蒙古自治区", "a\"b", "a\\", "a\nb: c", "#", "${year}"})
    void everyTemplateMakesASoundPolicyForAnyProvince(String province) {
        for (var template : BuiltInPolicies.templates()) {
            var reading = PolicyYaml.read(template.yaml(province, 2027, "0571-0000 1201", "工作日 \"9\" 点起"));
            assertThat(reading).isInstanceOfSatisfying(PolicyReading.Accepted.class, accepted -> {
                assertThat(accepted.warnings()).isEmpty();
                assertThat(accepted.policy().year()).isEqualTo(2027);
                assertThat(accepted.policy().enrollment().window().firstDay().getYear())
                        .isEqualTo(2027);
                assertThat(accepted.policy().contacts())
                        .singleElement()
                        .extracting(Contact::telephone)
                        .isEqualTo("0571-0000 1201");
            });
        }
        assertThat(BuiltInPolicies.templates())
                .extracting(PolicyTemplate::code)
                .containsExactly("jiangsu", "fujian", "blank");
    }

    private static List<Tuple> shares(Policy policy, SkillLevel level) {
        return policy.requirement(level).orElseThrow().categories().stream()
                .map(share -> tuple(policy.categoryLabel(share.category()).orElseThrow(), share.hours()))
                .toList();
    }

    private static Policy named(String file) {
        return BuiltInPolicies.all().stream()
                .filter(builtIn -> builtIn.file().equals(file))
                .findFirst()
                .orElseThrow()
                .policy();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
