package cn.qinxue.services.plan;

import java.time.Instant;

/** When learners enroll, are trained and examined: first moments and last ones, enrollment ≤ training ≤ exam. */
public record PlanSchedule(
        Instant enrollmentFrom,
        Instant enrollmentUntil,
        Instant trainingFrom,
        Instant trainingUntil,
        Instant examFrom,
        Instant examUntil) {

    /** Whether learners may enroll at that moment, the last one included. */
    public boolean enrollmentOpen(Instant now) {
        return !now.isBefore(enrollmentFrom) && !now.isAfter(enrollmentUntil);
    }
}
