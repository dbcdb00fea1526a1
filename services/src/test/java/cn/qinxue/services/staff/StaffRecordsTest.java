package cn.qinxue.services.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StaffRecordsTest {
    private static final StaffRecords RECORDS = TestHouse.bean(StaffRecords.class);
    private static final Employers EMPLOYERS = TestHouse.bean(Employers.class);
    private static final RegionPath JIANGSU = new RegionPath("320000/");
    private static final RegionPath NANTONG = new RegionPath("320000/320600/");
    private static final RegionPath HAIAN = new RegionPath("320000/320600/320685/");
    private static final RegionPath RUGAO = new RegionPath("320000/320600/320682/");
    private static final String ZHANG = "990101199003071237";
    private static final String LI = "990101199003071245";
    private static final Contact CONTACT = new Contact("100 1234 5678", "zhang@example.cn", "226600", "人民路 1 号");

    private record House(Tenant tenant, Employer haian, Employer rugao, Trade cook) {}

    private static House home;
    private static House neighbour;

    /** Each test has programmes of its own, so that none meets another's people. */
    private final String worker = "worker-" + Ids.next();

    private final String professional = "professional-" + Ids.next();

    @BeforeAll
    static void openTenants() {
        home = house("staff");
        neighbour = house("staff-neighbour");
    }

    private static House house(String name) {
        var tenant = TestHouse.openTenant(name);
        return Tenancy.call(tenant, () -> {
            var trade = (Trades.Outcome.Saved)
                    TestHouse.bean(Trades.class).add(Officers.at(JIANGSU), "T030", "炊事员", "餐饮服务");
            return new House(tenant, employer("高级中学", "320685"), employer("高级中学", "320682"), trade.trade());
        });
    }

    private static Employer employer(String name, String region) {
        return ((Employers.Outcome.Saved)
                        EMPLOYERS.create(Officers.at(JIANGSU), new EmployerDetails(name, region, null)))
                .employer();
    }

    private static StaffDetails details(String name, String idNumber, Employer employer, Trade trade) {
        return new StaffDetails(
                name,
                idNumber,
                null,
                EmploymentKind.ESTABLISHED,
                trade.id(),
                SkillLevel.SENIOR,
                employer.id(),
                CONTACT);
    }

    private Staff add(House house, Employer employer, String idNumber) {
        return saved(RECORDS.add(JIANGSU, worker, 2026, true, details("张三", idNumber, employer, house.cook())));
    }

    private static Staff saved(StaffRecords.Outcome outcome) {
        return switch (outcome) {
            case StaffRecords.Outcome.Saved saved -> saved.staff();
            case StaffRecords.Outcome other -> throw new AssertionError(other);
        };
    }

    private static UUID account() {
        var id = Ids.next();
        var pool = TestHouse.bean(DataSourceResolver.class).resolve(TestHouse.bean(DataSource.class));
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO account (id, role, name, password_hash, must_change_password, created_at)"
                                + " VALUES (?, 'LEARNER', '张三', '-', false, now())")) {
            insert.setObject(1, id);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void comesBackAsItWasAddedWithItsNumbersOnlyForThoseWhoAsk() {
        Tenancy.run(home.tenant(), () -> {
            var added = add(home, home.haian(), ZHANG);
            var read = RECORDS.find(HAIAN, added.id()).orElseThrow();
            assertThat(read).usingRecursiveComparison().isEqualTo(added);
            assertThat(read.gender()).isEqualTo(Gender.MALE);
            assertThat(read.regionPath()).isEqualTo(HAIAN);
            assertThat(read.active()).isFalse();
            assertThat(read.toString()).contains("**** 1237").doesNotContain(ZHANG, "10012345678");
            assertThat(RECORDS.idNumber(read)).isEqualTo(ZHANG);
            assertThat(RECORDS.mobile(read)).contains("10012345678");
        });
    }

    @Test
    void aPersonWithoutMobileHasNone() {
        Tenancy.run(home.tenant(), () -> {
            var details = new StaffDetails(
                    "李四",
                    LI,
                    null,
                    EmploymentKind.CONTRACT,
                    null,
                    null,
                    home.haian().id(),
                    Contact.NONE);
            var added = saved(RECORDS.add(HAIAN, professional, 2026, false, details));
            var read = RECORDS.find(HAIAN, added.id()).orElseThrow();
            assertThat(read.mobile()).isNull();
            assertThat(read.trade()).isNull();
            assertThat(RECORDS.mobile(read)).isEmpty();
            assertThat(RECORDS.page(HAIAN, professional, null, 10))
                    .singleElement()
                    .satisfies(line -> assertThat(line.trade()).isNull());
        });
    }

    @Test
    void anOfficeSeesItsOwnAndBelowOnly() {
        Tenancy.run(home.tenant(), () -> {
            var haian = add(home, home.haian(), ZHANG);
            var rugao = add(home, home.rugao(), LI);
            assertThat(RECORDS.find(HAIAN, rugao.id())).isEmpty();
            assertThat(RECORDS.page(HAIAN, worker, null, 10))
                    .extracting(StaffLine::id)
                    .containsExactly(haian.id());
            assertThat(RECORDS.page(NANTONG, worker, null, 10))
                    .extracting(StaffLine::id)
                    .containsExactly(haian.id(), rugao.id());
            assertThat(RECORDS.page(NANTONG, worker, haian.id(), 10))
                    .containsExactly(new StaffLine(
                            rugao.id(),
                            "张三",
                            "1245",
                            "炊事员",
                            SkillLevel.SENIOR,
                            "高级中学",
                            "江苏省/南通市/如皋市",
                            "江苏省/南通市/如皋市",
                            StaffState.NOT_ACTIVATED));
            assertThat(RECORDS.count(RUGAO, worker)).isEqualTo(1);
            assertThat(RECORDS.count(JIANGSU, worker)).isEqualTo(2);
            assertThat(RECORDS.count(JIANGSU, professional)).isZero();
            var details = details("张三", LI, home.haian(), home.cook());
            assertThatThrownBy(() -> RECORDS.change(HAIAN, rugao.id(), 0, true, details))
                    .isInstanceOf(NotFound.class);
            assertThat(RECORDS.add(
                            HAIAN, worker, 2026, true, details("王五", "99010119880808003X", home.rugao(), home.cook())))
                    .isEqualTo(refused(new StaffRefusal.EmployerUnknown()));
        });
    }

    @Test
    void aNeighboursPersonOfTheSameNumberIsAnotherRecord() {
        var theirs = Tenancy.call(neighbour.tenant(), () -> add(neighbour, neighbour.haian(), ZHANG));
        Tenancy.run(home.tenant(), () -> {
            assertThat(RECORDS.find(JIANGSU, theirs.id())).isEmpty();
            assertThat(RECORDS.withNameAndIdNumber(worker, "张三", ZHANG)).isEmpty();
            assertThat(RECORDS.count(JIANGSU, worker)).isZero();
            var ours = add(home, home.haian(), ZHANG);
            assertThat(ours.idNumber().hash()).isNotEqualTo(theirs.idNumber().hash());
            assertThatThrownBy(() -> RECORDS.idNumber(theirs)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> RECORDS.activate(theirs.id(), account(), MobileNumber.of("10000000001")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> RECORDS.changeContact(theirs.id(), 0, CONTACT))
                    .isInstanceOf(NotFound.class);
            assertThat(RECORDS.add(JIANGSU, worker, 2026, true, details("李四", LI, neighbour.haian(), neighbour.cook())))
                    .isEqualTo(refused(new StaffRefusal.TradeUnknown(), new StaffRefusal.EmployerUnknown()));
        });
    }

    @Test
    void isFoundForActivationByNameAndIdNumberOfItsProgramme() {
        Tenancy.run(home.tenant(), () -> {
            var zhang = add(home, home.haian(), ZHANG);
            assertThat(RECORDS.withNameAndIdNumber(worker, " 张 三 ", ZHANG))
                    .map(Staff::id)
                    .contains(zhang.id());
            assertThat(RECORDS.withNameAndIdNumber(worker, "李四", ZHANG)).isEmpty();
            assertThat(RECORDS.withNameAndIdNumber(worker, "张三", LI)).isEmpty();
            assertThat(RECORDS.withNameAndIdNumber(worker, "张三", "123")).isEmpty();
            assertThat(RECORDS.withNameAndIdNumber(professional, "张三", ZHANG)).isEmpty();
        });
    }

    @Test
    void isTakenOverOnceWithTheVerifiedMobile() {
        Tenancy.run(home.tenant(), () -> {
            var account = account();
            var zhang = RECORDS.activate(add(home, home.haian(), ZHANG).id(), account, MobileNumber.of("10000000001"));
            assertThat(zhang.active()).isTrue();
            assertThat(RECORDS.ofAccount(account)).extracting(Staff::id).containsExactly(zhang.id());
            assertThat(RECORDS.mobile(zhang)).contains("10000000001");
            assertThatThrownBy(() -> RECORDS.activate(zhang.id(), account(), MobileNumber.of("10000000002")))
                    .isInstanceOf(NotFound.class);
            assertThat(RECORDS.ofAccount(UUID.randomUUID())).isEmpty();
        });
    }

    @Test
    void oneNumberHasOneRecordPerProgramme() {
        Tenancy.run(home.tenant(), () -> {
            add(home, home.haian(), ZHANG);
            var again = details("张三", " " + ZHANG, home.rugao(), home.cook());
            assertThat(RECORDS.add(JIANGSU, worker, 2026, true, again))
                    .isEqualTo(refused(new StaffRefusal.IdNumberTaken()));
            assertThat(RECORDS.add(JIANGSU, professional, 2026, true, again))
                    .isInstanceOf(StaffRecords.Outcome.Saved.class);
        });
    }

    @Test
    void aCorrectionKeepsAccountAndStateAndAnOvertakenFormChangesNothing() {
        Tenancy.run(home.tenant(), () -> {
            var account = account();
            var zhang = RECORDS.activate(add(home, home.haian(), ZHANG).id(), account, MobileNumber.of("10000000001"));
            var moved = saved(RECORDS.change(
                    NANTONG, zhang.id(), zhang.version(), true, details("张山", ZHANG, home.rugao(), home.cook())));
            assertThat(moved.name()).isEqualTo("张山");
            assertThat(moved.officePath()).isEqualTo(RUGAO);
            assertThat(moved.account()).isEqualTo(account);
            assertThat(moved.active()).isTrue();
            assertThat(RECORDS.changeContact(zhang.id(), zhang.version(), Contact.NONE))
                    .isInstanceOf(StaffRecords.Outcome.Stale.class);
            assertThat(RECORDS.changeContact(zhang.id(), moved.version(), new Contact(null, "x", null, null)))
                    .isEqualTo(refused(new StaffRefusal.BadEmail()));
            var reached = saved(
                    RECORDS.changeContact(zhang.id(), moved.version(), new Contact("10000000003", "", " ", "解放路 2 号")));
            assertThat(reached.email()).isNull();
            assertThat(RECORDS.mobile(reached)).contains("10000000003");
        });
    }

    @Test
    void aMoveOfTheUnitMovesItsPeopleAtOnceAndNobodyElse() {
        Tenancy.run(home.tenant(), () -> {
            var school = employer("职业学校", "320685");
            var moving = add(home, school, ZHANG);
            var staying = add(home, home.rugao(), LI);
            EMPLOYERS.change(Officers.at(JIANGSU), school.id(), 0, new EmployerDetails("职业学校", "320681", null));
            var qidong = NANTONG.child("320681");
            assertThat(RECORDS.find(HAIAN, moving.id())).isEmpty();
            assertThat(RECORDS.find(qidong, moving.id())).map(Staff::regionPath).contains(qidong);
            assertThat(RECORDS.find(RUGAO, staying.id())).isPresent();
        });
    }

    private static StaffRecords.Outcome refused(StaffRefusal... refusals) {
        return new StaffRecords.Outcome.Refused(List.of(refusals));
    }
}
