package cn.qinxue.services.enrollment;

import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.PersonYear;
import cn.qinxue.services.hours.QualificationRules;
import cn.qinxue.services.hours.QualificationVerdict.Qualified;
import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * Gives the year's enrollments another level where their policy knows it, and judges the year by it anew: a class
     * that was complete is completed again or is open, so that its certificate says the right level or is withdrawn.
     * What was paid or is ordered keeps its price.
     */
    @Transactional
    void correctLevel(UUID staff, int year, @Nullable SkillLevel level) {
        var enrollments = repository.lockYear(staff, year).stream()
                .map(enrollment -> isKnown(enrollment, level) ? corrected(enrollment, level) : enrollment)
                .toList();
        judge(enrollments);
    }

    /**
     * Holds these years until the end of the transaction: whoever enters hours of several people does so first, so that
     * nobody waits for another in a circle.
     */
    @Transactional
    public void hold(Collection<PersonYear> years) {
        years.stream().sorted(Comparator.comparing(PersonYear::staff)).forEach(this::lock);
    }

    /** Judges a year anew after its enrollments were changed. */
    @Transactional
    void judge(PersonYear whose) {
        judge(lock(whose));
    }

    private Enrollment corrected(Enrollment enrollment, @Nullable SkillLevel level) {
        var corrected = repository.update(enrollment.ofLevel(level));
        return corrected.state() == Enrollment.State.COMPLETED ? reopen(corrected) : corrected;
    }

    private Enrollment reopen(Enrollment enrollment) {
        var reopened = repository.update(enrollment.reopened());
        listeners.forEach(listener -> listener.reopened(reopened));
        return reopened;
    }

    private boolean isKnown(Enrollment enrollment, @Nullable SkillLevel level) {
        return enrollment.state().counts()
                && check.byId(enrollment.policyVersion()).requirement(level).isPresent();
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
                    reopen(enrollment);
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
