package cn.qinxue.services.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.context.env.Environment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final RateLimits LIMITS = TestHouse.bean(RateLimits.class);
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("home");
        neighbour = TestHouse.openTenant("neighbour");
    }

    @Test
    void refusesWhatIsTooMuchOfOneSubjectAtOneTenant() {
        for (int i = 0; i < 10; i++) assertThat(take(home, "甲")).isEmpty();
        assertThat(take(home, "甲"))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofHours(1)));
        assertThat(take(home, "乙")).isEmpty();
        assertThat(take(neighbour, "甲")).isEmpty();
    }

    @Test
    void beginsAnewWithTheNextWindow() {
        var at = Instant.parse("2026-09-01T02:59:59Z");
        for (int i = 0; i < 11; i++) takeAt(at, "丙");
        assertThat(takeAt(at, "丙")).contains(Duration.ofSeconds(1));
        assertThat(takeAt(at.plusSeconds(1), "丙")).isEmpty();
    }

    @Test
    void countsThoseThatComeAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 40; i++) tasks.add(() -> take(home, "丁").isEmpty());
            long allowed = 0;
            for (var done : threads.invokeAll(tasks)) if (done.get()) allowed++;
            assertThat(allowed).isEqualTo(10);
        }
    }

    @Test
    void forgetsWindowsThatAreOver() {
        takeAt(Instant.parse("2020-01-01T00:00:00Z"), "戊");
        Tenancy.run(home, LIMITS::sweep);
        for (int i = 0; i < 10; i++) {
            assertThat(takeAt(Instant.parse("2020-01-01T00:00:00Z"), "戊")).isEmpty();
        }
    }

    @Test
    void refusesAMisspeltRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse("10 per hour"))
                .withMessageContaining("10 per hour");
        assertThat(Rate.parse("20/10m")).isEqualTo(new Rate(20, Duration.ofMinutes(10)));
    }

    private static Optional<Duration> take(Tenant tenant, String subject) {
        return Tenancy.call(tenant, () -> LIMITS.take(Limit.RECOVERY_ACCOUNT, subject));
    }

    private static Optional<Duration> takeAt(Instant at, String subject) {
        var limits = new RateLimits(
                TestHouse.bean(RateCountRepository.class),
                TestHouse.bean(PersonalNumbers.class),
                Clock.fixed(at, ZoneOffset.UTC),
                TestHouse.bean(Environment.class));
        return Tenancy.call(home, () -> limits.take(Limit.RECOVERY_ACCOUNT, subject));
    }
}
