package cn.qinxue.services.employer;

import static cn.qinxue.services.employer.EmployerHouse.HAIAN;
import static cn.qinxue.services.employer.EmployerHouse.JIANGSU;
import static cn.qinxue.services.employer.EmployerHouse.NANTONG;
import static cn.qinxue.services.employer.EmployerHouse.RUGAO;
import static cn.qinxue.services.employer.EmployerHouse.WUXI;
import static cn.qinxue.services.employer.EmployerHouse.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.employer.EmployerMergers.Outcome;
import cn.qinxue.services.employer.EmployerMergers.Shown;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmployerMergersTest {
    private static final EmployerMergers MERGERS = TestHouse.bean(EmployerMergers.class);
    private static final Employers EMPLOYERS = TestHouse.bean(Employers.class);
    private static final EmployerLists LISTS = TestHouse.bean(EmployerLists.class);
    private static final Actor CITY = Officers.at(NANTONG);
    private static Tenant neighbour;
    private static Employer theirs;
    private Tenant home;
    private Employer old;
    private Employer hospital;
    private Employer wuxi;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = TestHouse.openTenant("mergers-neighbour");
        theirs = Tenancy.call(neighbour, () -> unit("第一人民医院", "320685", null, 1));
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("mergers");
        old = Tenancy.call(home, () -> unit("第一人民医院", "320685", null, 3));
        hospital = Tenancy.call(home, () -> unit("第一人民医院", "320682", null, 2));
        wuxi = Tenancy.call(home, () -> unit("第一人民医院", "320200", null, 4));
    }

    private Outcome merge(Actor actor, Employer gone, Employer into) {
        return Tenancy.call(home, () -> MERGERS.merge(actor, shown(gone), shown(into)));
    }

    private static Shown shown(Employer employer) {
        return new Shown(employer.id(), employer.version());
    }

    private long people(RegionPath scope) {
        return Tenancy.call(home, () -> TestHouse.bean(StaffRecords.class).count(scope, "worker"));
    }

    @Test
    void thePeopleMoveAndTheOldUnitIsGone() {
        assertThat(merge(CITY, old, hospital)).isEqualTo(new Outcome.Merged("第一人民医院", hospital, 3, false));
        assertThat(people(HAIAN)).isZero();
        assertThat(people(RUGAO)).isEqualTo(5);
        assertThat(people(WUXI)).isEqualTo(4);
        assertThat(people(JIANGSU)).isEqualTo(9);
        Tenancy.run(home, () -> {
            assertThat(EMPLOYERS.find(JIANGSU, old.id())).isEmpty();
            assertThat(LISTS.people(hospital.id())).isEqualTo(5);
            assertThat(LISTS.people(wuxi.id())).isEqualTo(4);
        });
    }

    @Test
    void theOldAddressAndTheOldNameLeadToTheNewUnit() {
        merge(CITY, old, hospital);
        Tenancy.run(home, () -> {
            assertThat(MERGERS.former(NANTONG, old.id())).contains(new EmployerMergers.Former("第一人民医院", hospital));
            assertThat(MERGERS.former(HAIAN, old.id())).isEmpty();
            assertThat(MERGERS.former(WUXI, old.id())).isEmpty();
            assertThat(EMPLOYERS.named("320685", "第一人民医院")).contains(hospital);
            var later = unit("市第一人民医院", "320600", null, 0);
            MERGERS.merge(CITY, shown(hospital), shown(later));
            assertThat(MERGERS.former(NANTONG, old.id()))
                    .map(EmployerMergers.Former::into)
                    .contains(later);
            assertThat(EMPLOYERS.named("320685", "第一人民医院")).contains(later);
            var again = unit("第一人民医院", "320685", null, 0);
            assertThat(EMPLOYERS.named("320685", "第一人民医院")).contains(again);
        });
        Tenancy.run(neighbour, () -> {
            assertThat(MERGERS.former(JIANGSU, old.id())).isEmpty();
            assertThat(EMPLOYERS.named("320685", "第一人民医院")).contains(theirs);
        });
    }

    @Test
    void bothUnitsMustBeInTheScope() {
        assertThatThrownBy(() -> merge(CITY, old, wuxi)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merge(CITY, wuxi, old)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merge(Officers.at(HAIAN), old, hospital)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merge(Officers.at(JIANGSU), old, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merge(Officers.at(JIANGSU), theirs, old)).isInstanceOf(NotFound.class);
        assertThat(people(HAIAN)).isEqualTo(3);
        assertThat(people(WUXI)).isEqualTo(4);
    }

    @Test
    void whoMayOnlyLookMergesNothing() {
        var looker = Officers.at(NANTONG, OfficeRole.READ_ONLY);
        assertThatThrownBy(() -> merge(looker, old, hospital)).isInstanceOf(Forbidden.class);
        assertThat(people(HAIAN)).isEqualTo(3);
    }

    @Test
    void aUnitIsNotMergedIntoItself() {
        assertThat(merge(CITY, old, old)).isEqualTo(new Outcome.Refused(new MergerRefusal.IntoItself("第一人民医院")));
        assertThat(people(HAIAN)).isEqualTo(3);
    }

    @Test
    void aSecondPressFindsItDone() {
        merge(CITY, old, hospital);
        assertThat(merge(CITY, old, hospital)).isEqualTo(new Outcome.Merged("第一人民医院", hospital, 0, true));
        Tenancy.run(
                home,
                () -> assertThat(TestHouse.bean(AuditTrail.class).about(Employers.subject(hospital.id()), 10))
                        .hasSize(2));
    }

    @Test
    void aUnitThatWasMergedElsewhereMeanwhileIsNamed() {
        var other = Tenancy.call(home, () -> unit("第二人民医院", "320682", null, 0));
        merge(CITY, old, hospital);
        var refused = new Outcome.Refused(new MergerRefusal.AlreadyMerged("第一人民医院", "第一人民医院"));
        assertThat(merge(CITY, old, other)).isEqualTo(refused);
        assertThat(merge(CITY, other, old)).isEqualTo(refused);
        assertThat(merge(CITY, hospital, old)).isEqualTo(refused);
    }

    @Test
    void aUnitThatWasChangedMeanwhileIsShownAgain() {
        Tenancy.run(home, () -> EMPLOYERS.change(CITY, hospital.id(), 0, new EmployerDetails("如皋医院", "320682", null)));
        assertThat(merge(CITY, old, hospital)).isEqualTo(new Outcome.Stale());
        assertThat(merge(CITY, hospital, old)).isEqualTo(new Outcome.Stale());
        assertThat(people(HAIAN)).isEqualTo(3);
    }

    @Test
    void twoMergersOfTheSamePairAtOnceLeaveOneUnit() throws Exception {
        Callable<Outcome> there = () -> merge(CITY, old, hospital);
        Callable<Outcome> back = () -> merge(CITY, hospital, old);
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = presses.invokeAll(List.of(there, back, there, back));
            for (var outcome : outcomes) assertThat(outcome.get()).isNotInstanceOf(Outcome.Stale.class);
        }
        assertThat(Tenancy.call(home, () -> EMPLOYERS.search(NANTONG, "", 10))).hasSize(1);
        assertThat(people(NANTONG)).isEqualTo(5);
    }

    @Test
    void theTrailOfBothUnitsSaysWhoMovedHowManyAndWhereto() {
        merge(CITY, old, hospital);
        Tenancy.run(home, () -> {
            var trail = TestHouse.bean(AuditTrail.class);
            assertThat(trail.about(Employers.subject(old.id()), 1))
                    .extracting(AuditEntry::accountName, AuditEntry::beforeValue, AuditEntry::afterValue)
                    .containsExactly(tuple(
                            "韩志远",
                            "{\"name\":\"第一人民医院\",\"office\":\"江苏省/南通市/海安市\",\"people\":\"3\","
                                    + "\"region\":\"江苏省/南通市/海安市\"}",
                            "{\"into\":\"江苏省/南通市/如皋市/第一人民医院\"}"));
            assertThat(trail.about(Employers.subject(hospital.id()), 1))
                    .extracting(AuditEntry::afterValue)
                    .containsExactly("{\"merged\":\"江苏省/南通市/海安市/第一人民医院\",\"people\":\"3\"}");
        });
    }
}
