package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.equivalence.ClaimFilter;
import cn.qinxue.services.equivalence.ClaimLine;
import cn.qinxue.services.equivalence.ClaimLists;
import cn.qinxue.services.equivalence.ClaimState;
import cn.qinxue.services.equivalence.Duplicate;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationClaimsTest {
    private static final Set<ClaimState> EVERY = Set.of(ClaimState.values());

    private static Tenant opened(DemonstrationTenant demonstration) {
        var tenant = TestHouse.openTenant("claims-of-" + demonstration.code(), demonstration.divisionCode());
        Tenancy.run(tenant, () -> {
            TestHouse.bean(DemonstrationPolicies.class).publishAll(demonstration);
            TestHouse.bean(DemonstrationPolicies.class).publishThisYear(demonstration);
            var root = RegionPath.root(demonstration.divisionCode());
            TestHouse.bean(DemonstrationPeople.class)
                    .load(new DemonstrationPeople.Plan(demonstration.programme(), root, true, 6_000, 7, 2024));
        });
        return tenant;
    }

    private static List<ClaimLine> seen(RegionPath office) {
        var post = new Post(office, OfficeRole.OFFICE_ADMINISTRATOR);
        var actor = new Actor(Ids.next(), Role.ADMINISTRATOR, "试验办事员", false, false, post);
        return TestHouse.bean(ClaimLists.class).page(actor, ClaimFilter.NONE, 0, 100);
    }

    @Test
    void jiangsuHasClaimsInEveryStateAndOnePaperHandedInTwice() {
        var jiangsu = DemonstrationTenant.all().getFirst();
        var tenant = opened(jiangsu);
        Tenancy.run(tenant, () -> {
            var filed = TestHouse.bean(DemonstrationClaims.class).load(jiangsu);
            var root = RegionPath.root("320000");
            var all = seen(root);
            assertThat(all).hasSize(filed).hasSizeGreaterThanOrEqualTo(12);
            assertThat(all.stream().map(ClaimLine::state).collect(Collectors.toSet()))
                    .isEqualTo(EVERY);
            assertThat(seen(root.child("320600"))).hasSizeGreaterThanOrEqualTo(4);
            var ids = all.stream().map(ClaimLine::id).toList();
            assertThat(TestHouse.bean(ClaimLists.class).duplicates(root, ids).values())
                    .anyMatch(of -> of.stream().anyMatch(Duplicate::samePaper));
        });
    }

    @Test
    void fujianTakesNone() {
        var fujian = DemonstrationTenant.all().getLast();
        var tenant = TestHouse.openTenant("no-claims", fujian.divisionCode());
        Tenancy.run(tenant, () -> {
            TestHouse.bean(DemonstrationPolicies.class).publishAll(fujian);
            TestHouse.bean(DemonstrationPolicies.class).publishThisYear(fujian);
            assertThat(TestHouse.bean(DemonstrationClaims.class).load(fujian)).isZero();
        });
    }
}
