package cn.qinxue.infra.job;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.job.TenantJob;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.context.event.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JobSchedulerTest {
    private final Tenant failing = TestHouse.openTenant("failing");
    private final Tenant healthy = TestHouse.openTenant("healthy");

    @Test
    void oneTenantsFailureCostsNoOtherItsRound() throws InterruptedException {
        var roundsOfHealthy = new CountDownLatch(2);
        var job = new TenantJob() {
            @Override
            public String name() {
                return "test-job";
            }

            @Override
            public Duration pause() {
                return Duration.ofMillis(10);
            }

            @Override
            public void run() {
                if (Tenancy.current().equals(failing)) throw new IllegalStateException("told to fail");
                if (Tenancy.current().equals(healthy)) roundsOfHealthy.countDown();
            }
        };
        var scheduler =
                new JobScheduler(List.of(job), TestHouse.bean(Tenants.class), TestHouse.bean(TenantPools.class));
        scheduler.onApplicationEvent(new StartupEvent(TestHouse.context()));
        try {
            assertThat(roundsOfHealthy.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            scheduler.stop();
        }
    }
}
