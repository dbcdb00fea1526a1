package cn.qinxue.services.equivalence;

import static cn.qinxue.services.equivalence.ClaimHouse.NANTONG;
import static cn.qinxue.services.equivalence.ClaimHouse.PROVINCE;
import static cn.qinxue.services.equivalence.ClaimHouse.WUXI;
import static cn.qinxue.services.equivalence.ClaimHouse.draft;
import static cn.qinxue.services.equivalence.ClaimHouse.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.LearnerHouse.Learner;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimListsTest {
    private static ClaimHouse home;
    private static ClaimHouse neighbour;
    private Learner learner;

    @BeforeAll
    static void openHouses() {
        home = ClaimHouse.open("claim-lists");
        neighbour = ClaimHouse.open("claim-lists-neighbour");
    }

    @BeforeEach
    void hire() {
        LearnerHouse.today(ClaimHouse.TODAY);
        learner = home.learner("320685");
    }

    @Test
    void theSameEvidenceIsPointedOutWithoutShowingPeopleOfOthers() {
        var course = draft(500);
        var mine = home.filed(learner, course, paper("a.pdf", "%PDF-the-same"));
        var wuxi = home.filed(home.learner("320200"), draft(500), paper("b.pdf", "%PDF-the-same"));
        var classmate = home.filed(home.learner("320685"), course);
        home.filed(home.learner("320685"), draft(500));
        neighbour.filed(neighbour.learner("320685"), course, paper("c.pdf", "%PDF-the-same"));

        var seen = duplicates(NANTONG, mine);
        assertThat(seen).hasSize(2);
        assertThat(seen).filteredOn(one -> one.line() == null).singleElement().satisfies(one -> {
            assertThat(one.samePaper()).isTrue();
            assertThat(one.grave()).isTrue();
        });
        assertThat(seen).filteredOn(one -> one.line() != null).singleElement().satisfies(one -> {
            assertThat(Objects.requireNonNull(one.line()).id()).isEqualTo(classmate.id());
            assertThat(one.sameTraining()).isTrue();
            assertThat(one.grave()).isFalse();
        });
        assertThat(duplicates(PROVINCE, mine)).extracting(Duplicate::line).doesNotContainNull();
        assertThat(duplicates(WUXI, wuxi)).singleElement().returns(null, Duplicate::line);
    }

    private static List<Duplicate> duplicates(RegionPath scope, EquivalenceClaim claim) {
        return home.house()
                .call(() -> LearnerHouse.bean(ClaimLists.class).duplicates(scope, List.of(claim.id())))
                .getOrDefault(claim.id(), List.of());
    }

    @Test
    void listsHoldScopeAndFilters() {
        var tenant = ClaimHouse.open("claim-filters");
        var haian = tenant.filed(tenant.learner("320685"), draft(500));
        var wuxi = tenant.filed(tenant.learner("320200"), draft("OTHER", 500));
        var bodies = tenant.filed(tenant.learner("320000-ZZ"), draft(500));
        var all = ClaimFilter.NONE;
        assertThat(ids(tenant, PROVINCE, all)).containsExactly(bodies.id(), wuxi.id(), haian.id());
        assertThat(ids(tenant, NANTONG, all)).containsExactly(haian.id());
        assertThat(ids(tenant, PROVINCE, new ClaimFilter(null, "", null, null, null, List.of(), true)))
                .containsExactly(bodies.id());
        assertThat(ids(tenant, PROVINCE, new ClaimFilter("OTHER", "张", null, null, null, List.of(), false)))
                .containsExactly(wuxi.id());
        assertThat(ids(tenant, PROVINCE, new ClaimFilter(null, "", null, null, null, List.of(haian.staff()), false)))
                .containsExactly(haian.id());
        assertThat(ids(tenant, PROVINCE, new ClaimFilter(null, "", null, null, ClaimState.APPROVED, List.of(), false)))
                .isEmpty();
        assertThat(ids(
                        tenant,
                        PROVINCE,
                        new ClaimFilter(null, "", wuxi.filedAt().plusSeconds(1), null, null, List.of(), false)))
                .isEmpty();
        assertThat(ids(tenant, PROVINCE, new ClaimFilter(null, "%", null, null, null, List.of(), false)))
                .isEmpty();
    }

    /** Decision 15: the city for its subtree, the province for whoever has no city above; nobody counts others' work. */
    @Test
    void claimsWaitForTheOfficeThatDecidesThem() {
        var tenant = ClaimHouse.open("claim-waiting");
        var beside = ClaimHouse.open("claim-waiting-beside");
        tenant.filed(tenant.learner("320685"), draft(500));
        tenant.filed(tenant.learner("320685"), draft(500));
        tenant.filed(tenant.learner("320200"), draft(500));
        tenant.filed(tenant.learner("320000-ZZ"), draft(500));
        tenant.refuse(NANTONG, tenant.filed(tenant.learner("320685"), draft(500)), "材料不全");
        beside.filed(beside.learner("320685"), draft(500));
        assertThat(waiting(tenant, Officers.at(NANTONG))).isEqualTo(2);
        assertThat(waiting(tenant, Officers.at(WUXI))).isEqualTo(1);
        assertThat(waiting(tenant, Officers.at(PROVINCE))).isEqualTo(1);
        assertThat(waiting(tenant, Officers.at(ClaimHouse.HAIAN))).isZero();
        assertThat(waiting(tenant, Officers.at(NANTONG, OfficeRole.READ_ONLY))).isZero();
        assertThat(waiting(beside, Officers.at(NANTONG))).isEqualTo(1);
    }

    private static int waiting(ClaimHouse house, Actor office) {
        return house.house().call(() -> LearnerHouse.bean(ClaimLists.class).waiting(office));
    }

    private static List<UUID> ids(ClaimHouse house, RegionPath office, ClaimFilter filter) {
        return Tenancy.call(house.house().tenant(), () -> {
            var lists = LearnerHouse.bean(ClaimLists.class);
            var page = lists.page(Officers.at(office), filter, 0, 20);
            assertThat(lists.count(Officers.at(office), filter)).isEqualTo(page.size());
            return page.stream().map(ClaimLine::id).toList();
        });
    }

    @Test
    void aBatchDecidesWhatItCanAndNamesTheRest() {
        var good = home.filed(learner, draft(800));
        var bodies = home.filed(home.learner("320000-ZZ"), draft(800));
        var gone = home.filed(home.learner("320685"), draft(800));
        var wuxi = home.filed(home.learner("320200"), draft(800));
        var batches = LearnerHouse.bean(ClaimBatches.class);
        assertThatThrownBy(() -> home.house()
                        .run(() -> batches.approve(Officers.at(NANTONG), Map.of(good.id(), 0L, wuxi.id(), 0L), "")))
                .isInstanceOf(NotFound.class);
        assertThat(home.reload(good).state()).isEqualTo(ClaimState.PENDING);
        home.refuse(NANTONG, gone, "材料不全");
        var result = home.house()
                .call(() -> batches.approve(Officers.at(NANTONG), Map.of(good.id(), 0L, gone.id(), 0L), "同意"));
        assertThat(result.decided()).extracting(ClaimLine::id).containsExactly(good.id());
        assertThat(result.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).contains("不通过"));
        var province = home.house()
                .call(() -> batches.refuse(Officers.at(PROVINCE), Map.of(bodies.id(), 0L, wuxi.id(), 0L), "材料不全"));
        assertThat(province.decided()).extracting(ClaimLine::id).containsExactly(bodies.id());
        assertThat(province.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).contains("无锡市工考办"));
    }
}
