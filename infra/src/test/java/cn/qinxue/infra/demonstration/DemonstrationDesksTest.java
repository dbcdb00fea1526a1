package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.desk.DeskFilter;
import cn.qinxue.services.desk.DeskLine;
import cn.qinxue.services.desk.DeskLists;
import cn.qinxue.services.desk.DeskState;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemonstrationDesksTest {
    private static final RegionPath JIANGSU = RegionPath.root("320000");
    private static final RegionPath NANTONG = JIANGSU.child("320600");

    private static List<DeskLine> lines(RegionPath office, DeskState state) {
        return TestHouse.bean(DeskLists.class).page(office, new DeskFilter(0, state, "", null), 0, 100);
    }

    /** Some wait, some sit in a class, one went online; nobody stands on two lines. */
    @Test
    void registrationsAreThereInEveryState() {
        var wanted = DemonstrationTenant.all().getFirst();
        var tenant = TestHouse.openTenant("desks", wanted.divisionCode());
        Tenancy.run(tenant, () -> {
            TestHouse.bean(DemonstrationPolicies.class).publishAll(wanted);
            TestHouse.bean(DemonstrationPolicies.class).publishThisYear(wanted);
            TestHouse.bean(DemonstrationPeople.class)
                    .load(new DemonstrationPeople.Plan("worker", JIANGSU, true, 6_000, 7, 2020));
            TestHouse.bean(DemonstrationClasses.class).load(wanted);
            TestHouse.bean(DemonstrationDesks.class).load(wanted);
            assertThat(lines(NANTONG, DeskState.REGISTERED)).hasSizeGreaterThanOrEqualTo(9);
            assertThat(lines(NANTONG, DeskState.GROUPED))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .extracting(DeskLine::className)
                    .allSatisfy(name -> assertThat(name).endsWith("烹饪类技师面授班"));
            assertThat(lines(NANTONG, DeskState.ONLINE))
                    .singleElement()
                    .satisfies(line -> assertThat(line.className()).contains("网"));
            assertThat(lines(JIANGSU.child("320200"), DeskState.GROUPED)).isNotEmpty();
            var all = TestHouse.bean(DeskLists.class).page(JIANGSU, new DeskFilter(0, null, "", null), 0, 100);
            assertThat(all).extracting(DeskLine::receipt).doesNotHaveDuplicates();
            assertThat(all).allSatisfy(line -> assertThat(line.amount()).isIn(7_200L, 12_000L));
        });
    }

    @Test
    void fujianHasNoDesk() {
        assertThat(DemonstrationTenant.all().getLast().desks()).isEmpty();
    }
}
