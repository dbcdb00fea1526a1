package cn.qinxue.services.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TradesTest {
    private static final Trades TRADES = TestHouse.bean(Trades.class);
    private static final RegionPath JIANGSU = RegionPath.root("320000");
    private static final RegionPath NANTONG = JIANGSU.child("320600");
    private static final RegionPath HAIAN = NANTONG.child("320685");
    private static final Actor PROVINCE = Officers.at(JIANGSU);
    private static Tenant neighbour;
    private Tenant home;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = TestHouse.openTenant("trades-neighbour");
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("trades");
    }

    private static Trade added(String code, String name) {
        return switch (TRADES.add(PROVINCE, code, name, "餐饮服务")) {
            case Trades.Outcome.Saved saved -> saved.trade();
            case Trades.Outcome other -> throw new AssertionError(other);
        };
    }

    @Test
    void aRetiredTradeIsKeptButNotOffered() {
        Tenancy.run(home, () -> {
            var cook = added("T030", " 炊事员 ");
            var pastry = added("T028", "中式面点师");
            TRADES.retire(PROVINCE, cook.id(), 0, true);
            assertThat(TRADES.inUse()).extracting(Trade::id).containsExactly(pastry.id());
            assertThat(TRADES.all()).extracting(Trade::code).containsExactly("T028", "T030");
            assertThat(TRADES.byName("炊事员")).map(Trade::retired).contains(true);
        });
    }

    @Test
    void codesAndNamesAreUniqueWithinATenantOnly() {
        Tenancy.run(neighbour, () -> added("T030", "炊事员"));
        Tenancy.run(home, () -> {
            var cook = added("T030", "炊事员");
            var pastry = added("T028", "中式面点师");
            assertThat(TRADES.add(PROVINCE, "T030", "炊事员", ""))
                    .isEqualTo(new Trades.Outcome.Refused(List.of(
                            new TradeRefusal.CodeTaken("炊事员"),
                            new TradeRefusal.NameTaken(),
                            new TradeRefusal.FieldMalformed())));
            assertThat(TRADES.rename(PROVINCE, cook.id(), 0, pastry.name(), "餐饮服务"))
                    .isEqualTo(new Trades.Outcome.Refused(List.of(new TradeRefusal.NameTaken())));
            assertThat(TRADES.rename(PROVINCE, cook.id(), 0, "炊事员", "后勤管理")).isInstanceOf(Trades.Outcome.Saved.class);
            assertThat(TRADES.byId(cook.id())).map(Trade::field).contains("后勤管理");
        });
    }

    @Test
    void aNeighboursTradeIsNotThere() {
        var theirs = Tenancy.call(neighbour, () -> added("T031", "餐厅服务员"));
        Tenancy.run(home, () -> {
            assertThat(TRADES.byId(theirs.id())).isEmpty();
            assertThat(TRADES.byName("餐厅服务员")).isEmpty();
            assertThatThrownBy(() -> TRADES.retire(PROVINCE, theirs.id(), 0, true))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> TRADES.rename(PROVINCE, theirs.id(), 0, "厨师", "餐饮服务"))
                    .isInstanceOf(NotFound.class);
        });
        Tenancy.run(neighbour, () -> assertThat(TRADES.byId(theirs.id())).contains(theirs));
    }

    @Test
    void onlyTheProvinceKeepsTheList() {
        Tenancy.run(home, () -> {
            var cook = added("T030", "炊事员");
            List<Consumer<Actor>> deeds = List.of(
                    actor -> TRADES.add(actor, "T031", "餐厅服务员", "餐饮服务"),
                    actor -> TRADES.rename(actor, cook.id(), 0, "厨师", "餐饮服务"),
                    actor -> TRADES.retire(actor, cook.id(), 0, true),
                    actor -> TRADES.retire(actor, cook.id(), 0, false));
            for (var deed : deeds) {
                assertThatThrownBy(() -> deed.accept(Officers.at(NANTONG)))
                        .isInstanceOf(Forbidden.class)
                        .hasMessageContaining("省级工考办");
                assertThatThrownBy(() -> deed.accept(Officers.at(JIANGSU, OfficeRole.READ_ONLY)))
                        .isInstanceOf(Forbidden.class);
            }
            assertThat(TRADES.all()).containsExactly(cook);
            assertThat(Trades.keptBy(PROVINCE)).isTrue();
            assertThat(Trades.keptBy(Officers.at(NANTONG))).isFalse();
            assertThat(Trades.keptBy(Officers.at(JIANGSU, OfficeRole.FINANCE))).isFalse();
        });
    }

    @Test
    void eachOfficeCountsItsOwnPeopleAndThoseBelow() {
        Tenancy.run(neighbour, () -> person("320685", added("T040", "电工")));
        Tenancy.run(home, () -> {
            var cook = added("T030", "炊事员");
            var driver = added("T001", "汽车驾驶员");
            person("320685", cook);
            person("320685", cook);
            person("320682", cook);
            person("320200", cook);
            person("320200", driver);
            assertThat(TRADES.lines(JIANGSU, TradeFilter.ALL))
                    .containsExactly(new TradeLine(driver, 1), new TradeLine(cook, 4));
            assertThat(TRADES.lines(NANTONG, TradeFilter.ALL))
                    .containsExactly(new TradeLine(driver, 0), new TradeLine(cook, 3));
            assertThat(TRADES.lines(HAIAN, TradeFilter.ALL))
                    .containsExactly(new TradeLine(driver, 0), new TradeLine(cook, 2));
            assertThat(TRADES.people(NANTONG, cook.id())).isEqualTo(3);
        });
    }

    @Test
    void theListIsFilteredByNameCodeFieldAndState() {
        Tenancy.run(home, () -> {
            var cook = added("T030", "炊事员");
            var pastry = added("T028", "中式面点师");
            TRADES.retire(PROVINCE, pastry.id(), 0, true);
            assertThat(codes(new TradeFilter(" t03 ", null))).containsExactly("T030");
            assertThat(codes(new TradeFilter("面点", null))).containsExactly("T028");
            assertThat(codes(new TradeFilter("餐饮", null))).containsExactly("T028", "T030");
            assertThat(codes(new TradeFilter("餐饮", true))).containsExactly("T028");
            assertThat(codes(new TradeFilter("", false))).containsExactly(cook.code());
            assertThat(codes(new TradeFilter("%", null))).isEmpty();
        });
    }

    private static List<String> codes(TradeFilter filter) {
        return TRADES.lines(JIANGSU, filter).stream()
                .map(line -> line.trade().code())
                .toList();
    }

    @Test
    void aFormThatWasOvertakenChangesNothing() {
        Tenancy.run(home, () -> {
            var cook = added("T030", "炊事员");
            TRADES.rename(PROVINCE, cook.id(), 0, "厨师", "餐饮服务");
            assertThat(TRADES.rename(PROVINCE, cook.id(), 0, "烹调师", "餐饮服务")).isInstanceOf(Trades.Outcome.Stale.class);
            assertThat(TRADES.retire(PROVINCE, cook.id(), 0, true)).isInstanceOf(Trades.Outcome.Stale.class);
            assertThat(TRADES.byId(cook.id())).map(Trade::name).contains("厨师");
        });
    }

    @Test
    void whatIsDoneAlreadyIsNotDoneTwice() {
        Tenancy.run(home, () -> {
            var cook = added("T030", "炊事员");
            TRADES.retire(PROVINCE, cook.id(), 0, true);
            assertThat(TRADES.retire(PROVINCE, cook.id(), 0, true)).isInstanceOf(Trades.Outcome.Saved.class);
            TRADES.retire(PROVINCE, cook.id(), 1, false);
            assertThat(TRADES.inUse()).extracting(Trade::code).containsExactly("T030");
            assertThat(TestHouse.bean(AuditTrail.class).about(Trades.subject(cook.id()), 10))
                    .extracting(AuditEntry::afterValue)
                    .containsExactly(
                            "{\"state\":\"使用中\"}",
                            "{\"state\":\"已停用\"}",
                            "{\"code\":\"T030\",\"field\":\"餐饮服务\",\"name\":\"炊事员\",\"state\":\"使用中\"}");
        });
    }

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private static void person(String region, Trade trade) {
        int number = NUMBER.incrementAndGet();
        var seventeen = "99010119750316" + number;
        var employer = (Employers.Outcome.Saved)
                TestHouse.bean(Employers.class).create(PROVINCE, new EmployerDetails("单位" + number, region, null));
        var details = new StaffDetails(
                "钱立新",
                seventeen + IdNumber.checkCharacter(seventeen),
                null,
                EmploymentKind.ESTABLISHED,
                trade.id(),
                SkillLevel.SENIOR,
                employer.employer().id(),
                Contact.NONE);
        assertThat(TestHouse.bean(StaffRecords.class).add(JIANGSU, "worker", 2026, false, details))
                .isInstanceOf(StaffRecords.Outcome.Saved.class);
    }
}
