package cn.qinxue.services.staff;

import static cn.qinxue.services.staff.OfficeHouse.HAIAN;
import static cn.qinxue.services.staff.OfficeHouse.JIANGSU;
import static cn.qinxue.services.staff.OfficeHouse.NANTONG;
import static cn.qinxue.services.staff.OfficeHouse.RUGAO;
import static cn.qinxue.services.staff.OfficeHouse.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.staff.StaffRecords.Outcome;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StaffChangesTest {
    private static final StaffChanges CHANGES = TestHouse.bean(StaffChanges.class);
    private static final StaffRecords RECORDS = TestHouse.bean(StaffRecords.class);
    private static final StaffHistory HISTORY = TestHouse.bean(StaffHistory.class);

    private static OfficeHouse home;
    private static OfficeHouse neighbour;

    @BeforeAll
    static void openHouses() {
        home = OfficeHouse.open("changes");
        neighbour = OfficeHouse.open("changes-neighbour");
    }

    private static StaffDetails details(
            Staff staff, String name, String idNumber, Employer employer, @Nullable String mobile) {
        var as = RECORDS.details(staff);
        var contact = new Contact(mobile, as.contact().email(), null, "人民路 1 号");
        return new StaffDetails(
                name, idNumber, null, as.employmentKind(), as.trade(), SkillLevel.TECHNICIAN, employer.id(), contact);
    }

    private static Outcome change(RegionPath scope, Staff staff, StaffDetails details) {
        return CHANGES.change(actor(scope), staff.id(), staff.version(), details, null);
    }

    private static Staff saved(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved saved -> saved.staff();
            case Outcome other -> throw new AssertionError(other);
        };
    }

    private static List<String> refusedFields(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused ->
                refused.refusals().stream().map(StaffRefusal::field).toList();
            case Outcome other -> throw new AssertionError(other);
        };
    }

    private static Optional<UUID> owner(String loginName) {
        var hash = TestHouse.bean(PersonalNumbers.class).lookupHash(loginName);
        return TestHouse.bean(Accounts.class).withLoginName(hash).map(Account::id);
    }

    private static boolean isOpen(String session) {
        return TestHouse.bean(Sessions.class).actor(session).isPresent();
    }

    @Test
    void loginNamesAndTheNameFollowAndTheHistorySaysItMasked() {
        home.run(() -> {
            var person = home.person("王小梅", home.haian());
            var idNumber = OfficeHouse.idNumber();
            var mobile = OfficeHouse.mobile();
            saved(change(NANTONG, person.staff(), details(person.staff(), "王晓梅", idNumber, home.rugao(), mobile)));

            assertThat(owner(idNumber)).contains(person.account());
            assertThat(owner(mobile)).contains(person.account());
            assertThat(owner(person.idNumber())).isEmpty();
            assertThat(owner(person.mobile())).isEmpty();
            var account = TestHouse.bean(Accounts.class).get(person.account());
            assertThat(account.name()).isEqualTo("王晓梅");
            assertThat(account.mobileTail()).isEqualTo(mobile.substring(7));

            var deed = HISTORY.of(NANTONG, person.staff().id()).getFirst();
            assertThat(deed.entry().accountName()).isEqualTo("办事员");
            assertThat(deed.changes())
                    .contains(
                            new AuditLine.Change("name", "王小梅", "王晓梅"),
                            new AuditLine.Change("level", "高级工", "技师"),
                            new AuditLine.Change("employer", "海安市高级中学（江苏省/南通市/海安市）", "如皋市高级中学（江苏省/南通市/如皋市）"),
                            new AuditLine.Change("address", null, "人民路 1 号"),
                            new AuditLine.Change(
                                    "idNumber",
                                    PersonalNumbers.masked(person.idNumber()),
                                    PersonalNumbers.masked(idNumber)));
            assertThat(deed.toString())
                    .doesNotContain(idNumber, mobile, person.idNumber(), person.mobile())
                    .doesNotContain("gender", "state=");
        });
    }

    @Test
    void aNumberThatChangedBeforeItsTailIsStillSeenToHaveChanged() {
        home.run(() -> {
            var person = home.person("钱小燕", home.haian());
            var mobile = "1009" + person.mobile().substring(4);
            saved(change(
                    NANTONG, person.staff(), details(person.staff(), "钱小燕", person.idNumber(), home.haian(), mobile)));
            var masked = PersonalNumbers.masked(mobile);
            assertThat(HISTORY.of(NANTONG, person.staff().id()).getFirst().changes())
                    .contains(new AuditLine.Change("mobile", masked, masked + "（后四位之前有改动）"));
        });
    }

    @Test
    void withoutAMobileNumberThePersonBindsOneAtTheNextLogin() {
        home.run(() -> {
            var person = home.person("孙小丽", home.haian());
            saved(change(
                    NANTONG, person.staff(), details(person.staff(), "孙小丽", person.idNumber(), home.haian(), null)));
            assertThat(owner(person.mobile())).isEmpty();
            var actor = TestHouse.bean(Sessions.class).actor(person.session()).orElseThrow();
            assertThat(actor.mustBindMobile()).isTrue();
        });
    }

    @Test
    void numbersOfAnotherAccountAreRefusedAndNothingIsChanged() {
        home.run(() -> {
            var person = home.person("周小红", home.haian());
            var other = home.person("吴小芳", home.rugao());
            var foreign = details(person.staff(), "周大红", other.idNumber(), home.haian(), other.mobile());
            assertThat(refusedFields(change(NANTONG, person.staff(), foreign))).contains("idNumber", "mobile");
            assertThat(RECORDS.find(JIANGSU, person.staff().id()))
                    .map(Staff::name)
                    .contains("周小红");
            assertThat(owner(other.mobile())).contains(other.account());
            assertThat(HISTORY.of(JIANGSU, person.staff().id())).isEmpty();
        });
    }

    @Test
    void theSamePersonInAnotherProgrammeFollowsUnlessAnotherOfficeKeepsThatRecord() {
        home.run(() -> {
            var person = home.person("郑小云", home.haian());
            var second = home.imported("professional", "郑小云", home.rugao(), person.idNumber());
            RECORDS.activate(second.id(), person.account(), new MobileNumber(person.mobile()));
            var idNumber = OfficeHouse.idNumber();
            var wanted = details(person.staff(), "郑晓云", idNumber, home.haian(), OfficeHouse.mobile());
            assertThat(refusedFields(change(HAIAN, person.staff(), wanted)))
                    .containsExactly("name", "idNumber", "mobile");

            var level = details(person.staff(), "郑小云", person.idNumber(), home.haian(), person.mobile());
            var now = saved(change(HAIAN, person.staff(), level));
            saved(change(NANTONG, now, wanted));
            var followed = RECORDS.find(JIANGSU, second.id()).orElseThrow();
            assertThat(followed.name()).isEqualTo("郑晓云");
            assertThat(RECORDS.idNumber(followed)).isEqualTo(idNumber);
            assertThat(followed.employer()).isEqualTo(home.rugao().id());
        });
    }

    @Test
    void whoIsClosedLosesSessionsAndLoginAndGetsTheLoginBack() {
        home.run(() -> {
            var person = home.person("冯小兰", home.haian());
            var id = person.staff().id();
            var closed = saved(CHANGES.close(actor(HAIAN), id, person.staff().version()));
            assertThat(closed.state()).isEqualTo(StaffState.CLOSED);
            assertThat(isOpen(person.session())).isFalse();
            assertThat(TestHouse.bean(Accounts.class).get(person.account()).disabled())
                    .isTrue();
            var reopened = saved(CHANGES.reopen(actor(HAIAN), id, closed.version()));
            assertThat(reopened.state()).isEqualTo(StaffState.ACTIVE);
            assertThat(TestHouse.bean(Accounts.class).get(person.account()).disabled())
                    .isFalse();
            assertThat(HISTORY.of(HAIAN, id))
                    .extracting(AuditLine::changes)
                    .containsExactly(
                            List.of(new AuditLine.Change("state", "已停用", "已激活")),
                            List.of(new AuditLine.Change("state", "已激活", "已停用")));

            var imported = home.imported("worker", "陈小菊", home.haian(), OfficeHouse.idNumber());
            var shut = saved(CHANGES.close(actor(HAIAN), imported.id(), imported.version()));
            assertThat(saved(CHANGES.reopen(actor(HAIAN), shut.id(), shut.version()))
                            .state())
                    .isEqualTo(StaffState.NOT_ACTIVATED);
        });
    }

    @Test
    void ofTwoChangesAtTheSameMomentOneIsToldOfTheOther() throws Exception {
        var person = home.person("褚小青", home.haian());
        Callable<Outcome> change = () -> home.call(() -> change(
                NANTONG,
                person.staff(),
                details(person.staff(), "褚晓青", person.idNumber(), home.haian(), person.mobile())));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(change, change)).stream()
                    .map(future -> future.resultNow().getClass())
                    .toList();
            assertThat(outcomes).doesNotHaveDuplicates();
        }
        home.run(() -> assertThat(HISTORY.of(NANTONG, person.staff().id())).hasSize(1));
    }

    @Test
    void outsideTheScopeThereIsNothing() {
        var person = home.person("卫小凤", home.haian());
        var id = person.staff().id();
        for (var where : List.of(home, neighbour)) {
            var scope = where == home ? RUGAO : JIANGSU;
            where.run(() -> {
                var wanted = home.call(
                        () -> details(person.staff(), "卫小凤", person.idNumber(), home.haian(), person.mobile()));
                assertThatThrownBy(() -> CHANGES.change(actor(scope), id, 1, wanted, null))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> CHANGES.close(actor(scope), id, 1)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> CHANGES.reopen(actor(scope), id, 1)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> HISTORY.of(scope, id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> TestHouse.bean(Unmaskings.class).unmask(actor(scope), id))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> TestHouse.bean(PasswordResets.class).reset(actor(scope), List.of(id)))
                        .isInstanceOf(NotFound.class);
            });
        }
        home.run(() -> {
            assertThat(isOpen(person.session())).isTrue();
            var moved = details(person.staff(), "卫小凤", person.idNumber(), home.rugao(), person.mobile());
            assertThat(refusedFields(change(HAIAN, person.staff(), moved))).containsExactly("employer");
        });
    }
}
