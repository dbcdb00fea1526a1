package cn.qinxue.services.enrollment;

import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.PersonYear;
import cn.qinxue.services.hours.QualificationRules;
import cn.qinxue.services.hours.QualificationVerdict.Qualified;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Enters hours and, in the same transaction, completes the class of a person-year that they make complete. The year's
 * enrollments are locked first, so that of two tests handed in at once the second sees the hours of the first.
 */
@Singleton
public class Completion {
    private final EnrollmentRepository repository;
    private final HoursLedger ledger;
    private final EnrollmentCheck check;
    private final List<CompletionListener> listeners;
    private final Clock clock;

    Completion(
            EnrollmentRepository repository,
            HoursLedger ledger,
            EnrollmentCheck check,
            List<CompletionListener> listeners,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.check = check;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Enters hours, once for a source and category: false if they were entered before. */
    @Transactional
    public boolean enter(HoursDraft draft) {
        var enrollments = lock(draft.whose());
        boolean entered = ledger.enter(draft);
        judge(enrollments);
        return entered;
    }

    /**
     * Takes hours back: false if that was done before. A class that is no longer complete is open again.
     *
     * @param reason for the archive and the trail, in Chinese
     */
    @Transactional
    public boolean reverse(UUID entry, String reason) {
        var enrollments = lock(ledger.entry(entry).whose());
        boolean reversed = ledger.reverse(entry, reason);
        judge(enrollments);
        return reversed;
    }

    private List<Enrollment> lock(PersonYear whose) {
        return repository.lockYear(whose.staff(), whose.year());
    }

    private void judge(List<Enrollment> enrollments) {
        for (var enrollment : enrollments) {
            if (enrollment.isOpen()) {
                boolean complete = isComplete(enrollment);
                if (complete && enrollment.state() == Enrollment.State.OPEN) {
                    var completed = repository.update(enrollment.completed(clock.instant()));
                    listeners.forEach(listener -> listener.completed(completed));
                }
                if (!complete && enrollment.state() == Enrollment.State.COMPLETED) {
                    var reopened = repository.update(enrollment.reopened());
                    listeners.forEach(listener -> listener.reopened(reopened));
                }
            }
        }
    }

    private boolean isComplete(Enrollment enrollment) {
        return QualificationRules.verdict(
                        check.byId(enrollment.policyVersion()),
                        enrollment.level(),
                        ledger.earned(enrollment.staff(), enrollment.year()))
                .filter(Qualified.class::isInstance)
                .isPresent();
    }
}
