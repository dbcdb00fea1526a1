package cn.qinxue.services.staff;

import static cn.qinxue.services.staff.OfficeHouse.HAIAN;
import static cn.qinxue.services.staff.OfficeHouse.NANTONG;
import static cn.qinxue.services.staff.OfficeHouse.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PasswordResetsTest {
    private static final PasswordResets RESETS = TestHouse.bean(PasswordResets.class);
    private static OfficeHouse home;

    @BeforeAll
    static void openHouse() {
        home = OfficeHouse.open("resets");
    }

    @Test
    void whoHasAnAccountGetsAnotherPasswordThatMustBeChangedAndLosesTheSessions() {
        home.run(() -> {
            var person = home.person("林小珍", home.haian());
            var never = home.imported("worker", "何小玲", home.haian(), OfficeHouse.idNumber());
            var resets = RESETS.reset(actor(HAIAN), List.of(person.staff().id(), never.id()));
            assertThat(resets).hasSize(1);
            var account = TestHouse.bean(Accounts.class).get(person.account());
            var reset = resets.getFirst();
            assertThat(TestHouse.bean(Passwords.class).matches(reset.password(), account.passwordHash()))
                    .isTrue();
            assertThat(account.mustChangePassword()).isTrue();
            assertThat(TestHouse.bean(Sessions.class).actor(person.session())).isEmpty();
            assertThat(reset.toString()).doesNotContain(reset.password());
            var deeds =
                    TestHouse.bean(StaffHistory.class).of(HAIAN, person.staff().id());
            assertThat(deeds).extracting(line -> line.entry().action()).containsExactly(AuditAction.PASSWORD_RESET);
            assertThat(TestHouse.bean(StaffHistory.class).of(HAIAN, never.id())).isEmpty();
        });
    }

    @Test
    void oneFromElsewhereAmongTheChosenEndsItForAll() {
        home.run(() -> {
            var person = home.person("高小秀", home.haian());
            var other = home.person("罗小英", home.rugao());
            var both = List.of(person.staff().id(), other.staff().id());
            assertThatThrownBy(() -> RESETS.reset(actor(HAIAN), both)).isInstanceOf(NotFound.class);
            assertThat(TestHouse.bean(Sessions.class).actor(person.session())).isPresent();
            assertThat(RESETS.reset(actor(NANTONG), both)).hasSize(2);
        });
    }

    @Test
    void fullNumbersAreForThoseWithTheRightAndLeaveALine() {
        home.run(() -> {
            var person = home.person("梁小华", home.haian());
            var unmaskings = TestHouse.bean(Unmaskings.class);
            var id = person.staff().id();
            assertThatThrownBy(() -> unmaskings.unmask(actor(HAIAN, OfficeRole.READ_ONLY), id))
                    .isInstanceOf(Forbidden.class);
            assertThat(TestHouse.bean(StaffHistory.class).of(HAIAN, id)).isEmpty();
            var numbers = unmaskings.unmask(actor(HAIAN), id);
            assertThat(numbers.idNumber()).isEqualTo(person.idNumber());
            assertThat(numbers.mobile()).isEqualTo(person.mobile());
            assertThat(TestHouse.bean(StaffHistory.class).of(HAIAN, id))
                    .extracting(line -> line.entry().action())
                    .containsExactly(AuditAction.UNMASKING);
        });
    }
}
