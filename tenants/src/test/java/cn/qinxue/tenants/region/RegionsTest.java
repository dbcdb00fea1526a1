package cn.qinxue.tenants.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegionsTest {
    private static final Regions REGIONS = TestHouse.bean(Regions.class);
    private static final RegionPath NANTONG = new RegionPath("320000/320600/");
    private static Tenant jiangsu;
    private static Tenant fujian;

    @BeforeAll
    static void openTenants() {
        jiangsu = TestHouse.openTenant("jiangsu", "320000");
        fujian = TestHouse.openTenant("fujian", "350000");
    }

    @Test
    void aNewTenantHasTheTreeOfItsProvinceAndNoOther() {
        var divisions = Divisions.national();
        var today = LocalDate.now(TestHouse.bean(Clock.class));
        var planted = RegionTree.of(divisions.byCode("350000").orElseThrow(), divisions, today);
        Tenancy.run(fujian, () -> {
            assertThat(REGIONS.tree().all()).isEqualTo(planted.all());
            assertThat(REGIONS.byCode("320600")).isEmpty();
            assertThat(REGIONS.byFullName("福建省/三明市/沙县区")).map(Region::code).contains("350405");
        });
        Tenancy.run(jiangsu, () -> {
            assertThat(REGIONS.byCode("350405")).isEmpty();
            assertThat(REGIONS.byPath(NANTONG)).map(Region::fullName).contains("江苏省/南通市");
            assertThat(REGIONS.byPath(new RegionPath("350000/320600/"))).isEmpty();
        });
    }

    @Test
    void aZoneWithACodeOfItsOwnIsThereAtOnce() {
        Tenancy.run(jiangsu, () -> {
            assertThat(REGIONS.add(NANTONG, "320600", "320600-KF", "南通经济技术开发区"))
                    .isInstanceOfSatisfying(
                            Regions.Addition.Added.class,
                            added -> assertThat(added.region().path()).isEqualTo(NANTONG.child("320600-KF")));
            assertThat(REGIONS.resolve("江苏省/南通市/南通经济技术开发区")).map(Region::code).contains("320600-KF");
            assertThat(REGIONS.children("320600"))
                    .extracting(Region::code)
                    .contains("320600-KF", "320600-ZZ", "320685");
            assertThat(REGIONS.add(NANTONG, "320600", "320600-KF", "海安市"))
                    .isEqualTo(new Regions.Addition.Refused(List.of(
                            new RegionRefusal.CodeTaken("江苏省/南通市/南通经济技术开发区"),
                            new RegionRefusal.NameTaken("江苏省/南通市/海安市"))));
        });
        Tenancy.run(fujian, () -> assertThat(REGIONS.byCode("320600-KF")).isEmpty());
    }

    @Test
    void aZoneOutsideTheScopeCannotBeAdded() {
        Tenancy.run(jiangsu, () -> {
            assertThatThrownBy(() -> REGIONS.add(NANTONG, "320500", "320500-GX", "苏州高新区"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> REGIONS.add(NANTONG, "350100", "350100-GX", "福州高新区"))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void refusesAMisshapenCodeAndName() {
        Tenancy.run(
                jiangsu,
                () -> assertThat(REGIONS.add(NANTONG, "320600", "kf", "开发/区"))
                        .isEqualTo(new Regions.Addition.Refused(List.of(
                                new RegionRefusal.CodeMalformed("320600-KF"), new RegionRefusal.NameMalformed()))));
    }

    @Test
    void onlyAProvinceCanBePlanted() {
        Tenancy.run(
                jiangsu,
                () -> assertThatThrownBy(() -> REGIONS.plant("320600")).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void plantingTakesATreeOfHundredsInOneGo() {
        var sichuan = TestHouse.openTenant("sichuan", "510000");
        Tenancy.run(sichuan, () -> assertThat(REGIONS.tree().all()).hasSizeGreaterThan(220));
    }
}
