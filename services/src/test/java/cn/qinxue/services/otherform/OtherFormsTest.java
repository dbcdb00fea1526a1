package cn.qinxue.services.otherform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.LearnerHouse.Learner;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.otherform.OtherFormRules.Action;
import cn.qinxue.services.otherform.ReportDecisions.Outcome;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fujian's rules in a tenant whose learners work in 玄武区 of 南京市: 42 hours a year at most. */
class OtherFormsTest {
    private static final RegionPath PROVINCE = RegionPath.root("320000");
    private static final RegionPath NANJING = PROVINCE.child("320100");
    private static final RegionPath XUANWU = NANJING.child("320102");
    private static final RegionPath WUXI = PROVINCE.child("320200");
    private static final LocalDate TODAY = LocalDate.of(2017, 9, 15);
    private static LearnerHouse home;
    private static LearnerHouse neighbour;
    private Learner learner;

    @BeforeAll
    static void openHouses() {
        LearnerHouse.today(TODAY);
        home = LearnerHouse.open("other-forms");
        home.publish(PolicyFixtures.yaml("fujian-worker-2017.yaml"));
        neighbour = LearnerHouse.open("other-forms-neighbour");
        neighbour.publish(PolicyFixtures.yaml("fujian-worker-2017.yaml"));
    }

    @BeforeEach
    void hire() {
        LearnerHouse.today(TODAY);
        learner = home.learner(SkillLevel.SENIOR);
    }

    private static Session session(OtherForm form, int hours) {
        return new Session(form, "安全生产专题讲座", "安全用电", "市人社局三楼", TODAY, "市人社局", hours, true);
    }

    private static String number(LearnerHouse house, Learner learner) {
        return house.call(() -> {
            var records = LearnerHouse.bean(StaffRecords.class);
            return records.idNumber(records.find(PROVINCE, learner.staff()).orElseThrow());
        });
    }

    private static OtherForms.Outcome file(RegionPath office, Session session, List<String> numbers) {
        return home.call(() ->
                LearnerHouse.bean(OtherForms.class).file(Officers.at(office), LearnerHouse.WORKER, session, numbers));
    }

    private static OtherFormReport filed(RegionPath office, Session session, Learner... people) {
        var numbers = Arrays.stream(people).map(one -> number(home, one)).toList();
        return switch (file(office, session, numbers)) {
            case OtherForms.Outcome.Filed filed -> filed.report();
            case OtherForms.Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Outcome approve(LearnerHouse house, RegionPath office, OtherFormReport report) {
        return house.call(() -> LearnerHouse.bean(ReportDecisions.class)
                .approve(Officers.at(office), report.id(), report.version(), "同意"));
    }

    private static List<EarnedHours> earned(Learner learner) {
        return home.call(() -> LearnerHouse.bean(HoursLedger.class).earned(learner.staff(), 2017));
    }

    /** Every action, by every office, in every state: only these. */
    @Test
    void onlyPendingReportsAreTouchedAndEachByItsOwnOffice() {
        for (var action : Action.values()) {
            for (var state : OtherFormState.values()) {
                for (var office : List.of(PROVINCE, NANJING, XUANWU, WUXI)) {
                    var whose = action == Action.WITHDRAW ? XUANWU : NANJING;
                    assertThat(OtherFormRules.may(action, office, report(XUANWU, state)))
                            .as(action + " " + state + " " + office)
                            .isEqualTo(state == OtherFormState.PENDING && office.equals(whose));
                }
            }
        }
        assertThat(OtherFormRules.may(Action.APPROVE, PROVINCE, report(PROVINCE, OtherFormState.PENDING)))
                .isTrue();
        assertThat(OtherFormRules.may(Action.APPROVE, PROVINCE, report(NANJING, OtherFormState.PENDING)))
                .isTrue();
    }

    private static OtherFormReport report(RegionPath office, OtherFormState state) {
        var filing = new OtherFormReport.Filing(Ids.next(), office, "worker", Ids.next(), Instant.EPOCH);
        return OtherFormReport.filed(filing, session(OtherForm.LECTURE, 400))
                .moved(state, null, Ids.next(), Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({"0, 400, 400", "3800, 400, 400", "3801, 400, 399", "4200, 400, 0", "5000, 400, 0"})
    void theYearsCapIsNotExceeded(int before, int hours, int granted) {
        var earned = List.of(
                new EarnedHours(null, HoursSource.LECTURE, before), new EarnedHours(null, HoursSource.ONLINE, 9900));
        assertThat(OtherFormRules.granted(PolicyFixtures.FUJIAN_2017.otherForms(), earned, hours))
                .isEqualTo(granted);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-15, 400, true, ''",
        "2017-09-16, 400, true, OutsideYear",
        "2016-12-31, 400, true, OutsideYear",
        "2017-09-01, 0, true, HoursOutside",
        "2017-09-01, 4201, false, HoursOutside ProvinceNotNotified",
    })
    void saysEverythingAgainstASession(LocalDate day, int hours, boolean notified, String refusals) {
        var session = new Session(OtherForm.LECTURE, "讲座", "安全", "礼堂", day, "人社局", hours, notified);
        var found = OtherFormRules.refusals(PolicyFixtures.FUJIAN_2017.otherForms(), session, TODAY);
        assertThat(String.join(
                        " ",
                        found.stream()
                                .map(one -> one.getClass().getSimpleName())
                                .toList()))
                .isEqualTo(refusals);
        assertThat(OtherFormRules.refusals(PolicyFixtures.JIANGSU_2023.otherForms(), session, TODAY))
                .singleElement()
                .isInstanceOf(OtherFormRefusal.NotOffered.class);
    }

    @Test
    void approvedHoursEnterTheLedgerUnderTheirOwnSourceOnce() {
        var other = home.learner(SkillLevel.SENIOR);
        var report = filed(XUANWU, session(OtherForm.SKILL_EXCHANGE, 800), learner, other, learner);
        assertThat(approve(home, XUANWU, report)).isInstanceOf(Outcome.Refused.class);
        assertThat(approve(home, PROVINCE, report)).isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> approve(home, WUXI, report)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> approve(neighbour, NANJING, report)).isInstanceOf(NotFound.class);
        assertThat(approve(home, NANJING, report)).isInstanceOf(Outcome.Done.class);
        assertThat(approve(home, NANJING, report)).isInstanceOf(Outcome.Stale.class);
        for (var one : List.of(learner, other)) {
            assertThat(earned(one)).containsExactly(new EarnedHours(null, HoursSource.SKILL_EXCHANGE, 800));
        }
        home.run(() -> {
            var actor = Officers.at(NANJING);
            var forms = LearnerHouse.bean(OtherForms.class);
            assertThat(forms.attendees(actor, report))
                    .hasSize(2)
                    .allMatch(one -> Integer.valueOf(800).equals(one.granted()));
            assertThat(LearnerHouse.bean(AuditTrail.class).about("other-form/" + report.id(), 9))
                    .hasSize(2)
                    .allMatch(entry -> XUANWU.equals(entry.officePath()));
            assertThat(forms.page(Officers.at(WUXI), null, null, 0, 20)).isEmpty();
            assertThatThrownBy(() -> forms.get(Officers.at(WUXI), report.id())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void theProvinceDecidesItsOwnAndARefusalSaysWhy() {
        var report = filed(PROVINCE, session(OtherForm.LECTURE, 400), learner);
        var decisions = LearnerHouse.bean(ReportDecisions.class);
        assertThat(home.call(() -> decisions.refuse(Officers.at(PROVINCE), report.id(), report.version(), " ")))
                .isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> home.run(() -> decisions.refuse(
                        Officers.at(PROVINCE, OfficeRole.READ_ONLY), report.id(), report.version(), "不符")))
                .isInstanceOf(Forbidden.class);
        assertThat(home.call(() -> decisions.refuse(Officers.at(PROVINCE), report.id(), report.version(), "不符")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(earned(learner)).isEmpty();
        var mine = filed(XUANWU, session(OtherForm.LECTURE, 400), learner);
        assertThat(home.call(() -> decisions.withdraw(Officers.at(NANJING), mine.id(), mine.version())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(home.call(() -> decisions.withdraw(Officers.at(XUANWU), mine.id(), mine.version())))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatWaitsIsCountedForTheOfficeThatDecidesIt() {
        int atNanjing = waiting(home, NANJING);
        int atProvince = waiting(home, PROVINCE);
        var report = filed(XUANWU, session(OtherForm.LECTURE, 200), learner);
        assertThat(waiting(home, NANJING)).isEqualTo(atNanjing + 1);
        assertThat(waiting(home, PROVINCE)).isEqualTo(atProvince);
        assertThat(waiting(home, XUANWU)).isZero();
        assertThat(waiting(home, WUXI)).isZero();
        assertThat(waiting(neighbour, NANJING)).isZero();
        approve(home, NANJING, report);
        assertThat(waiting(home, NANJING)).isEqualTo(atNanjing);
    }

    private static int waiting(LearnerHouse house, RegionPath office) {
        return house.call(() -> LearnerHouse.bean(OtherForms.class).waiting(Officers.at(office)));
    }

    @Test
    void onlyPeopleOfTheScopeAttend() {
        var stranger = neighbour.learner(SkillLevel.SENIOR);
        var wrong = file(
                XUANWU,
                session(OtherForm.LECTURE, 400),
                List.of(number(home, learner), number(neighbour, stranger), "12345"));
        assertThat(wrong).isInstanceOfSatisfying(OtherForms.Outcome.Refused.class, refused -> {
            assertThat(refused.refusals())
                    .extracting(OtherFormRefusal::message)
                    .satisfiesExactly(
                            one -> assertThat(one).startsWith("第 2 人（尾号"),
                            one -> assertThat(one).startsWith("第 3 人"));
        });
        assertThat(file(WUXI, session(OtherForm.LECTURE, 400), List.of(number(home, learner))))
                .isInstanceOf(OtherForms.Outcome.Refused.class);
        assertThat(file(XUANWU, session(OtherForm.LECTURE, 400), List.of()))
                .isInstanceOf(OtherForms.Outcome.Refused.class);
    }

    @Test
    void ofTwoSessionsDecidedAtOnceTheCapHolds() throws Exception {
        var one = filed(XUANWU, session(OtherForm.LECTURE, 3000), learner);
        var other = filed(XUANWU, session(OtherForm.COLLECTIVE_LISTENING, 3000), learner);
        List<Callable<Outcome>> deciders =
                List.of(() -> approve(home, NANJING, one), () -> approve(home, NANJING, other));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var outcome : threads.invokeAll(deciders))
                assertThat(outcome.get()).isInstanceOf(Outcome.Done.class);
        }
        assertThat(earned(learner).stream().mapToInt(EarnedHours::hundredths).sum())
                .isEqualTo(4200);
    }
}
