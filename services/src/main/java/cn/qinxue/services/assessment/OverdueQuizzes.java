package cn.qinxue.services.assessment;

import cn.qinxue.services.job.TenantJob;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands in what is still open although its time is over, as it was last saved (decision 7). Each attempt is a transaction
 * of its own, so that being cut off costs none and one that cannot be marked keeps no other back.
 */
@Singleton
class OverdueQuizzes implements TenantJob {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueQuizzes.class);
    private static final int MOST = 5_000;

    private final AttemptRepository repository;
    private final Marking marking;
    private final Clock clock;

    OverdueQuizzes(AttemptRepository repository, Marking marking, Clock clock) {
        this.repository = repository;
        this.marking = marking;
        this.clock = clock;
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
        repository.findOverdue(clock.instant(), MOST).forEach(this::handIn);
    }

    private void handIn(Attempt overdue) {
        try {
            marking.handIn(overdue, Answers.NONE);
        } catch (RuntimeException e) {
            LOG.error("The overdue attempt {} could not be handed in", overdue.id(), e);
        }
    }
}
