package cn.qinxue.services.employer;

import static cn.qinxue.services.employer.EmployerHouse.HAIAN;
import static cn.qinxue.services.employer.EmployerHouse.JIANGSU;
import static cn.qinxue.services.employer.EmployerHouse.NANTONG;
import static cn.qinxue.services.employer.EmployerHouse.RUGAO;
import static cn.qinxue.services.employer.EmployerHouse.WUXI;
import static cn.qinxue.services.employer.EmployerHouse.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.Officers;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmployerListsTest {
    private static final EmployerLists LISTS = TestHouse.bean(EmployerLists.class);
    private static Tenant home;
    private static Employer haian;
    private static Employer rugao;
    private static Employer city;
    private static Employer university;
    private static Employer wuxi;

    @BeforeAll
    static void open() {
        var neighbour = TestHouse.openTenant("lists-neighbour");
        Tenancy.run(neighbour, () -> unit("第一人民医院", "320685", null, 5));
        home = TestHouse.openTenant("lists");
        haian = Tenancy.call(home, () -> unit("第一人民医院", "320685", null, 2));
        rugao = Tenancy.call(home, () -> unit("第一人民医院", "320682", null, 3));
        city = Tenancy.call(home, () -> unit("市第一人民医院", "320600-ZZ", null, 0));
        university = Tenancy.call(home, () -> unit("江海大学附属人民医院", "320000-ZZ", "320600", 1));
        wuxi = Tenancy.call(home, () -> unit("第一人民医院", "320200", null, 4));
    }

    private static List<EmployerLine> page(RegionPath scope, EmployerFilter filter) {
        return Tenancy.call(home, () -> LISTS.page(scope, filter, 0, 100));
    }

    private static EmployerLine line(Employer employer, long people) {
        return new EmployerLine(employer, people);
    }

    @Test
    void eachOfficeSeesItsOwnAndBelowWithItsPeople() {
        assertThat(page(JIANGSU, EmployerFilter.ALL))
                .containsExactlyInAnyOrder(
                        line(university, 1), line(wuxi, 4), line(city, 0), line(rugao, 3), line(haian, 2));
        assertThat(page(NANTONG, EmployerFilter.ALL))
                .containsExactly(line(university, 1), line(city, 0), line(rugao, 3), line(haian, 2));
        assertThat(page(HAIAN, EmployerFilter.ALL)).containsExactly(line(haian, 2));
        assertThat(page(WUXI, EmployerFilter.ALL)).containsExactly(line(wuxi, 4));
        assertThat(page(JIANGSU.child("320000-ZZ"), EmployerFilter.ALL)).isEmpty();
    }

    @Test
    void filtersNarrow() {
        assertThat(page(NANTONG, new EmployerFilter(" 市第一 ", null, false))).containsExactly(line(city, 0));
        assertThat(page(NANTONG, new EmployerFilter("人民", RUGAO, false))).containsExactly(line(rugao, 3));
        assertThat(page(NANTONG, new EmployerFilter("", null, true))).containsExactly(line(university, 1));
        assertThat(page(JIANGSU, new EmployerFilter("", null, true))).isEmpty();
        assertThat(page(NANTONG, new EmployerFilter("%", null, false))).isEmpty();
        assertThatThrownBy(() -> page(NANTONG, new EmployerFilter("", WUXI, false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> page(NANTONG, new EmployerFilter("", JIANGSU, false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void countsAddUp() {
        var counts = Tenancy.call(home, () -> LISTS.counts(NANTONG, "人民"));
        assertThat(counts.all()).isEqualTo(4);
        assertThat(counts.within(NANTONG)).isEqualTo(3);
        assertThat(counts.within(HAIAN)).isEqualTo(1);
        assertThat(counts.outside(NANTONG)).isEqualTo(1);
        assertThat(Tenancy.call(home, () -> LISTS.counts(NANTONG, "市")).all()).isEqualTo(1);
    }

    @Test
    void aMoveChangesBothCountiesAtOnce() {
        var tenant = TestHouse.openTenant("lists-move");
        Tenancy.run(tenant, () -> {
            var school = unit("职业学校", "320685", null, 3);
            unit("职业学校", "320681", null, 1);
            TestHouse.bean(Employers.class)
                    .change(Officers.at(NANTONG), school.id(), 0, new EmployerDetails("职业学校", "320682", null));
            assertThat(LISTS.page(HAIAN, EmployerFilter.ALL, 0, 10)).isEmpty();
            assertThat(LISTS.page(RUGAO, EmployerFilter.ALL, 0, 10))
                    .extracting(EmployerLine::people)
                    .containsExactly(3L);
            assertThat(LISTS.counts(NANTONG, "").within(HAIAN)).isZero();
            assertThat(LISTS.counts(NANTONG, "").within(RUGAO)).isOne();
        });
    }

    @Test
    void moreThanAPortionComesWholeAndInOrder() {
        var tenant = TestHouse.openTenant("lists-many");
        Tenancy.run(tenant, () -> {
            for (int number = 0; number < 1_203; number++) {
                unit("第" + number + "中学", number % 2 == 0 ? "320685" : "320682", null, 0);
            }
            unit("第1中学", "320200", null, 0);
            var paged = new ArrayList<EmployerLine>();
            for (int offset = 0; offset < 1_300; offset += 100) {
                paged.addAll(LISTS.page(NANTONG, EmployerFilter.ALL, offset, 100));
            }
            var whole = new ArrayList<EmployerLine>();
            LISTS.each(NANTONG, EmployerFilter.ALL, whole::add);
            assertThat(whole).hasSize(1_203).isEqualTo(paged).doesNotHaveDuplicates();
        });
    }
}
