package cn.qinxue.infra.job;

import cn.qinxue.services.job.TenantJob;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs every {@link TenantJob} for every tenant, on one node at a time, by db-scheduler in the platform's schema. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
@Requires(property = "qinxue.jobs", notEquals = "off")
public final class JobScheduler implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);

    private final List<TenantJob> jobs;
    private final Tenants tenants;
    private final TenantPools pools;
    private @Nullable Scheduler scheduler;

    JobScheduler(List<TenantJob> jobs, Tenants tenants, TenantPools pools) {
        this.jobs = jobs;
        this.tenants = tenants;
        this.pools = pools;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        scheduler = Scheduler.create(pools.pool(tenants.platform()))
                .startTasks(jobs.stream().map(this::task).toList())
                .threads(4)
                .pollingInterval(Duration.ofSeconds(1))
                // What a node that was killed held goes on elsewhere, or here after the restart, within 20 seconds.
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) scheduler.stop();
    }

    private RecurringTask<Void> task(TenantJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause())).execute((instance, context) -> round(job));
    }

    private void round(TenantJob job) {
        for (var tenant : tenants.all()) {
            if (tenant.state().isServed()) run(job, tenant);
        }
    }

    private static void run(TenantJob job, Tenant tenant) {
        try {
            Tenancy.run(tenant, job::run);
        } catch (RuntimeException e) {
            LOG.error("Job {} failed for tenant {}; it comes round again", job.name(), tenant.code(), e);
        }
    }
}
