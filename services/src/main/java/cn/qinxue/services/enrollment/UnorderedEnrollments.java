package cn.qinxue.services.enrollment;

import cn.qinxue.services.job.TenantJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Lets the places of those go who enrolled and did not order before enrollment closed. */
@Singleton
class UnorderedEnrollments implements TenantJob {
    private final Enrollments enrollments;

    UnorderedEnrollments(Enrollments enrollments) {
        this.enrollments = enrollments;
    }

    @Override
    public String name() {
        return "unordered-enrollments";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        enrollments.expireUnordered();
    }
}
