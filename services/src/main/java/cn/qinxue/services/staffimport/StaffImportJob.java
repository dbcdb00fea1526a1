package cn.qinxue.services.staffimport;

import cn.qinxue.services.job.TenantJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Checks the files that came in, and brings in those that were confirmed, from wherever the last round ended. */
@Singleton
public class StaffImportJob implements TenantJob {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ImportSteps steps;
    private final ImportWork work;

    StaffImportJob(ImportSteps steps, ImportWork work) {
        this.steps = steps;
        this.work = work;
    }

    @Override
    public String name() {
        return "staff-imports";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        for (var next = steps.next(); next.isPresent(); next = steps.next()) {
            if (!work.go(next.get().id())) {
                return;
            }
        }
    }
}
