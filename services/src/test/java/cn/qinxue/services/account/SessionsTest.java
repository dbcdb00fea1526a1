package cn.qinxue.services.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final AccountRepository ACCOUNTS = TestHouse.bean(AccountRepository.class);
    private static final Sessions SESSIONS = TestHouse.bean(Sessions.class);
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
    }

    @Test
    void aTokenNamesItsAccountAtItsOwnTenantOnly() {
        var id = Ids.next();
        for (var tenant : new Tenant[] {home, neighbour}) Tenancy.run(tenant, () -> ACCOUNTS.save(account(id, false)));
        var token = Tenancy.call(home, () -> SESSIONS.open(id));
        assertThat(at(home, token).map(Actor::account)).contains(id);
        assertThat(at(neighbour, token)).isEmpty();
    }

    @Test
    void endsAtLogoutAtDisablingAndForAllAtOnce() {
        var id = Ids.next();
        var disabled = Ids.next();
        Tenancy.run(home, () -> {
            ACCOUNTS.save(account(id, false));
            ACCOUNTS.save(account(disabled, true));
        });
        var first = Tenancy.call(home, () -> SESSIONS.open(id));
        var second = Tenancy.call(home, () -> SESSIONS.open(id));
        Tenancy.run(home, () -> SESSIONS.close(first));
        assertThat(at(home, first)).isEmpty();
        assertThat(at(home, second)).isPresent();
        Tenancy.run(home, () -> SESSIONS.closeAll(id));
        assertThat(at(home, second)).isEmpty();
        var ofDisabled = Tenancy.call(home, () -> SESSIONS.open(disabled));
        assertThat(at(home, ofDisabled)).isEmpty();
    }

    @Test
    void endsWhenIdleAndWhenTooOld() {
        var id = Ids.next();
        Tenancy.run(home, () -> ACCOUNTS.save(account(id, false)));
        var token = Tenancy.call(home, () -> SESSIONS.open(id));
        var repository = TestHouse.bean(SessionRepository.class);
        assertThat(later(repository, Duration.ofMinutes(59), token)).isPresent();
        assertThat(later(repository, Duration.ofMinutes(118), token)).isPresent();
        assertThat(later(repository, Duration.ofMinutes(181), token)).isEmpty();
        for (int minutes = 100; minutes < 240; minutes += 50) later(repository, Duration.ofMinutes(minutes), token);
        assertThat(later(repository, Duration.ofMinutes(241), token)).isEmpty();
    }

    private static Optional<Actor> later(SessionRepository repository, Duration later, String token) {
        var clock = Clock.fixed(Instant.now().plus(later), ZoneId.of("Asia/Shanghai"));
        var sessions = new Sessions(repository, clock, Duration.ofHours(1), Duration.ofHours(4));
        return Tenancy.call(home, () -> sessions.actor(token));
    }

    private static Optional<Actor> at(Tenant tenant, String token) {
        return Tenancy.call(tenant, () -> SESSIONS.actor(token));
    }

    private static Account account(UUID id, boolean disabled) {
        return new Account(id, Role.LEARNER, "陈立新", null, null, "-", false, 0, null, disabled, Instant.now(), null, 0);
    }
}
