package cn.qinxue.services.equivalence;

import static cn.qinxue.services.equivalence.ClaimHouse.HAIAN;
import static cn.qinxue.services.equivalence.ClaimHouse.NANTONG;
import static cn.qinxue.services.equivalence.ClaimHouse.PROVINCE;
import static cn.qinxue.services.equivalence.ClaimHouse.WUXI;
import static cn.qinxue.services.equivalence.ClaimHouse.draft;
import static cn.qinxue.services.equivalence.ClaimHouse.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.LearnerHouse.Learner;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static ClaimHouse home;
    private static ClaimHouse neighbour;
    private Learner learner;

    @BeforeAll
    static void openHouses() {
        home = ClaimHouse.open("claims");
        neighbour = ClaimHouse.open("claims-neighbour");
    }

    @BeforeEach
    void hire() {
        LearnerHouse.today(ClaimHouse.TODAY);
        learner = home.learner("320685");
    }

    private static int earned(Learner learner) {
        return home.house().call(() -> LearnerHouse.bean(HoursLedger.class).earned(learner.staff(), 2023)).stream()
                .mapToInt(hours -> hours.hundredths())
                .sum();
    }

    private static String refusal(ClaimDecisions.Outcome outcome) {
        return ((ClaimDecisions.Outcome.Refused) outcome).refusals().toString();
    }

    @Test
    void approvedHoursEnterTheLedgerOfThatYearOnceWithinTheScopeOfTheCity() {
        var claim = home.filed(learner, draft(1600));
        assertThat(refusal(home.approve(HAIAN, claim, 1600))).contains("南通市工考办");
        assertThat(refusal(home.approve(PROVINCE, claim, 1600))).contains("南通市工考办");
        assertThatThrownBy(() -> home.approve(WUXI, claim, 1600)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> neighbour.approve(NANTONG, claim, 1600)).isInstanceOf(NotFound.class);
        assertThat(earned(learner)).isZero();

        LearnerHouse.today(ClaimHouse.TODAY.plusYears(1));
        assertThat(home.approve(NANTONG, claim, 1200)).isInstanceOf(ClaimDecisions.Outcome.Decided.class);
        assertThat(home.approve(NANTONG, claim, 1200)).isInstanceOf(ClaimDecisions.Outcome.Stale.class);
        assertThat(refusal(home.approve(NANTONG, home.reload(claim), 1200))).contains("WrongState");
        assertThat(earned(learner)).isEqualTo(1200);
        assertThat(home.house().call(() -> LearnerHouse.bean(HoursLedger.class).earned(learner.staff())))
                .containsOnlyKeys(2023);
        assertThat(home.reload(claim)).returns(1200, EquivalenceClaim::granted);
        assertThat(home.house()
                        .call(() -> LearnerHouse.bean(AuditTrail.class).about(ClaimDeeds.subject(claim.id()), 9)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.officePath()).isEqualTo(HAIAN);
                    assertThat(entry.beforeValue()).contains("待审批");
                    assertThat(entry.afterValue()).contains("通过", "\"granted\":\"12\"");
                });
    }

    @Test
    void theProvinceDecidesForItsOwnBodiesAndTheCityForItsOwn() {
        var provincial = home.filed(home.learner("320000-ZZ"), draft(800));
        assertThatThrownBy(() -> home.approve(NANTONG, provincial, 800)).isInstanceOf(NotFound.class);
        assertThat(refusal(home.approve(PROVINCE.child("320000-ZZ"), provincial, 800)))
                .contains("江苏省工考办");
        assertThat(home.approve(PROVINCE, provincial, 800)).isInstanceOf(ClaimDecisions.Outcome.Decided.class);
        var municipal = home.filed(home.learner("320600-ZZ"), draft(800));
        assertThat(refusal(home.approve(PROVINCE, municipal, 800))).contains("南通市工考办");
        assertThat(home.approve(NANTONG, municipal, 800)).isInstanceOf(ClaimDecisions.Outcome.Decided.class);
    }

    @Test
    void whereNoCityStandsAboveTheProvinceDecides() {
        var beijing = TestHouse.openTenant("claims-municipality", "110000");
        var root = RegionPath.root("110000");
        Tenancy.run(beijing, () -> {
            var offices = LearnerHouse.bean(DecidingOffices.class);
            assertThat(offices.of(root.child("110101"))).isEqualTo(root);
            assertThat(offices.of(root)).isEqualTo(root);
        });
    }

    @Test
    void whoMayOnlyReadDecidesNothing() {
        var claim = home.filed(learner, draft(800));
        var reader = Officers.at(NANTONG, OfficeRole.READ_ONLY);
        assertThatThrownBy(() -> home.house()
                        .run(() -> LearnerHouse.bean(ClaimDecisions.class)
                                .refuse(reader, claim.id(), claim.version(), "不符")))
                .isInstanceOf(Forbidden.class);
        assertThat(home.reload(claim).state()).isEqualTo(ClaimState.PENDING);
    }

    @Test
    void aRefusalNeedsAnOpinionAndMayBeFiledAnew() {
        var claim = home.filed(learner, draft(2000));
        assertThat(refusal(home.refuse(NANTONG, claim, " "))).contains("OpinionMissing");
        assertThat(home.refuse(NANTONG, claim, "证书看不清")).isInstanceOf(ClaimDecisions.Outcome.Decided.class);
        assertThat(home.reload(claim)).returns("证书看不清", EquivalenceClaim::opinion);
        home.filed(learner, draft(2000));
        assertThat(home.file(learner, draft(1), List.of(paper())))
                .isInstanceOfSatisfying(
                        ClaimFiling.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .isInstanceOf(ClaimRefusal.OverCap.class));
    }

    @Test
    void anApprovalIsTakenBackByReversingEntries() {
        var claim = home.filed(learner, draft(2000));
        home.approve(NANTONG, claim, 2000);
        var approved = home.reload(claim);
        assertThat(refusal(home.revoke(NANTONG, approved, ""))).contains("OpinionMissing");
        assertThat(refusal(home.revoke(HAIAN, approved, "重复"))).contains("DecidedElsewhere");
        assertThat(home.revoke(NANTONG, approved, "与面授重复")).isInstanceOf(ClaimDecisions.Outcome.Decided.class);
        assertThat(earned(learner)).isZero();
        assertThat(home.house().call(() -> LearnerHouse.bean(HoursLedger.class).entries(learner.staff(), 2023)))
                .hasSize(2)
                .last()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("与面授重复"));
        assertThat(home.reload(claim))
                .returns(ClaimState.REFUSED, EquivalenceClaim::state)
                .returns(null, EquivalenceClaim::granted)
                .returns("撤销通过：与面授重复", EquivalenceClaim::opinion);
        var again = home.filed(learner, draft(2000));
        assertThat(home.approve(NANTONG, again, 2000)).isInstanceOf(ClaimDecisions.Outcome.Decided.class);
        assertThat(earned(learner)).isEqualTo(2000);
    }

    @Test
    void aLearnerWithdrawsOwnPendingClaimsOnly() {
        var claim = home.filed(learner, draft(800));
        assertThatThrownBy(() -> home.withdraw(home.learner("320685"), claim)).isInstanceOf(NotFound.class);
        assertThat(home.withdraw(learner, claim)).isTrue();
        assertThat(home.withdraw(learner, claim)).isFalse();
        assertThat(refusal(home.approve(NANTONG, home.reload(claim), 800))).contains("WrongState");
        assertThat(earned(learner)).isZero();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneGrantsAndTheCapHolds() throws Exception {
        var one = home.filed(learner, draft(2000));
        var other = home.filed(learner, draft("OTHER", 1000));
        // Filed by two tabs at once in a time of larger caps: both would exceed what is left together.
        var third = home.filed(home.learner("320685"), draft(100));
        List<Callable<ClaimDecisions.Outcome>> deciders = List.of(
                () -> home.approve(NANTONG, one, 2000),
                () -> home.approve(NANTONG, one, 2000),
                () -> home.approve(NANTONG, other, 1000),
                () -> home.approve(NANTONG, other, 1000),
                () -> home.approve(NANTONG, third, 100));
        try (var threads = Executors.newFixedThreadPool(5)) {
            long decided = 0;
            for (var outcome : threads.invokeAll(deciders)) {
                if (outcome.get() instanceof ClaimDecisions.Outcome.Decided) decided++;
            }
            assertThat(decided).isEqualTo(3);
        }
        assertThat(earned(learner)).isEqualTo(3000);
    }

    @Test
    void ofTwoFiledAtOnceTheSecondSeesTheFirst() throws Exception {
        Callable<ClaimFiling.Outcome> filing = () -> home.file(learner, draft(1500), List.of(paper()));
        try (var threads = Executors.newFixedThreadPool(3)) {
            long filed = 0;
            for (var outcome : threads.invokeAll(List.of(filing, filing, filing))) {
                if (outcome.get() instanceof ClaimFiling.Outcome.Filed) filed++;
            }
            assertThat(filed).isOne();
        }
    }

    @Test
    void papersAreTakenByTheirContent() {
        var files = LearnerHouse.bean(MemoryFileStore.class);
        int before = files.size();
        for (var bad : List.of(
                paper("证书.jpg", "<html><script>alert(1)</script></html>"),
                paper("证书.pdf", ""),
                paper("大.pdf", "%PDF-" + "x".repeat((int) Claims.MOST_BYTES)))) {
            assertThat(home.file(learner, draft(800), List.of(paper(), bad)))
                    .isInstanceOfSatisfying(
                            ClaimFiling.Outcome.Refused.class,
                            refused -> assertThat(refused.refusals())
                                    .singleElement()
                                    .isInstanceOf(ClaimRefusal.BadAttachment.class));
        }
        assertThat(home.file(learner, draft(9900), List.of()))
                .isInstanceOfSatisfying(
                        ClaimFiling.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals()).hasSize(2));
        assertThat(home.file(learner, draft(100), List.of(paper(), paper(), paper(), paper())))
                .isInstanceOf(ClaimFiling.Outcome.Refused.class);
        assertThat(files.size()).as("what was refused is not kept").isEqualTo(before);
        var claim = home.filed(learner, draft(100), paper("..\\..\\etc/passwd\u0000.html", "\u0089PNG\r\n\u001a\n1"));
        assertThat(home.house().call(() -> LearnerHouse.bean(Claims.class).attachments(claim)))
                .singleElement()
                .returns("passwd.html", ClaimAttachment::name)
                .returns("image/png", ClaimAttachment::mediaType);
    }
}
