package cn.qinxue.services.assessment;

import cn.qinxue.services.job.TenantJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Hands in the quizzes whose time is over. Each is a transaction of its own, so that being cut off costs none. */
@Singleton
class OverdueQuizzes implements TenantJob {
    private static final int BATCH = 200;

    private final Quizzes quizzes;

    OverdueQuizzes(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public String name() {
        return "overdue-quizzes";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = quizzes.closeOverdue(BATCH) == BATCH;
        }
    }
}
