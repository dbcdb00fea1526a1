package cn.qinxue.web.staff;

import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.ProgrammeKind;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A tenant with work units in 海安, at 南通市直, in 无锡's 锡山区 and at 省直, and people in each. */
final class StaffHouse {
    private static final List<String> NAMES = List.of(
            "蒋文斌",
            "唐秀珍",
            "孔令辉",
            "欧阳慧",
            "曹建平",
            "沈玉兰",
            "戴国庆",
            "鲁伟",
            "薛小燕",
            "龚志强",
            "邵丽娟",
            "万家栋",
            "覃海涛",
            "尹桂芳",
            "段成林",
            "侯晓峰",
            "毛雪琴",
            "江永康",
            "常志明",
            "孟春梅",
            "阿依古丽·买买提",
            "贺建国");

    private final Tenant tenant;
    private final List<Trade> trades;
    private final Map<RegionPath, UUID> administrators = new ConcurrentHashMap<>();

    private StaffHouse(Tenant tenant, List<Trade> trades) {
        this.tenant = tenant;
        this.trades = trades;
    }

    static StaffHouse open(String name) {
        var tenant = TestHouse.openTenant(name);
        return Tenancy.call(tenant, () -> {
            TestHouse.bean(Programmes.class).open(new Programme("worker", "工勤人员继续教育", "320000", ProgrammeKind.WORKER));
            return new StaffHouse(tenant, List.of(trade("T001", "汽车驾驶员"), trade("T002", "绿化工"), trade("T003", "炊事员")));
        });
    }

    /** With people everywhere: 22 in 海安, half of them active, 3 at 南通市直, 2 in 无锡, 4 at 省直. */
    StaffHouse filled() {
        var school = employer("海安市高级中学", "320685");
        var garden = employer("海安市园林绿化管理所", "320685");
        for (int i = 0; i < NAMES.size(); i++) {
            add(NAMES.get(i), i % 3 == 0 ? garden : school, i, i % 2 == 0);
        }
        var city = employer("南通市机关事务服务中心", "320600-ZZ");
        for (var name : List.of("顾小平", "汤文静", "陆志远")) add(name, city, 1, true);
        var wuxi = employer("无锡市锡山高级中学", "320205");
        for (var name : List.of("钱学文", "钱学武")) add(name, wuxi, 0, true);
        var province = employer("江苏省机关车队", "320000-ZZ");
        for (var name : List.of("高明", "高强", "高远", "高峰")) add(name, province, 0, false);
        return this;
    }

    Tenant tenant() {
        return tenant;
    }

    /** One for each office, since a password takes its time. */
    UUID administrator(RegionPath office) {
        return administrators.computeIfAbsent(office, path -> Offices.administrator(tenant, path));
    }

    UUID employer(String name, String region) {
        return Tenancy.call(
                tenant,
                () -> ((Employers.Outcome.Saved) TestHouse.bean(Employers.class)
                                .create(Offices.actor(Offices.PROVINCE), new EmployerDetails(name, region, null)))
                        .employer()
                        .id());
    }

    Staff add(String name, UUID employer, int kind, boolean active) {
        var idNumber = People.idNumber();
        var mobile = People.mobile();
        var details = new StaffDetails(
                name,
                idNumber,
                null,
                EmploymentKind.ESTABLISHED,
                trades.get(kind % trades.size()).id(),
                SkillLevel.values()[1 + kind % 5],
                employer,
                new Contact(mobile, null, "226600", "人民路 1 号"));
        var added = Tenancy.call(tenant, () -> switch (TestHouse.bean(StaffRecords.class)
                .add(Offices.PROVINCE, "worker", 2024, false, details)) {
            case StaffRecords.Outcome.Saved saved -> saved.staff();
            case StaffRecords.Outcome other -> throw new IllegalStateException(other.toString());
        });
        if (!active) return added;
        var account = People.account(tenant, name, Map.of(Kind.ID_NUMBER, idNumber, Kind.MOBILE, mobile), false);
        return Tenancy.call(
                tenant,
                () -> TestHouse.bean(StaffRecords.class).activate(added.id(), account, new MobileNumber(mobile)));
    }

    String idNumber(Staff staff) {
        return Tenancy.call(tenant, () -> TestHouse.bean(StaffRecords.class).idNumber(staff));
    }

    /** The record as it is now. */
    Staff reload(Staff staff) {
        return Tenancy.call(
                tenant,
                () -> TestHouse.bean(StaffRecords.class)
                        .find(Offices.PROVINCE, staff.id())
                        .orElseThrow());
    }

    private static Trade trade(String code, String name) {
        return ((Trades.Outcome.Saved)
                        TestHouse.bean(Trades.class).add(Offices.actor(Offices.PROVINCE), code, name, "工勤"))
                .trade();
    }
}
