package cn.qinxue.services.staff;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.staff.StaffRecords.Outcome;
import cn.qinxue.tenants.policy.Policies;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an office changes in the records of its people, each with its line in the trail. The person's account follows:
 * name, login names, sessions. Callers have asked for the right to.
 */
@Singleton
public class StaffChanges {
    private static final int FIRST_YEAR = 2000;

    private final StaffRecords records;
    private final StaffIdentities identities;
    private final StaffValues values;
    private final List<LevelCorrectionListener> correctionListeners;
    private final Policies policies;
    private final AuditTrail trail;
    private final Clock clock;

    StaffChanges(
            StaffRecords records,
            StaffIdentities identities,
            StaffValues values,
            List<LevelCorrectionListener> correctionListeners,
            Policies policies,
            AuditTrail trail,
            Clock clock) {
        this.records = records;
        this.identities = identities;
        this.values = values;
        this.correctionListeners = correctionListeners;
        this.policies = policies;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Adds a person, not yet activated, to a unit of the actor's scope.
     *
     * @param dueFrom the first year required of the person
     */
    @Transactional
    public Outcome add(Actor actor, String programme, int dueFrom, StaffDetails details) {
        int year = year();
        if (dueFrom < FIRST_YEAR || dueFrom > year + 1) {
            return new Outcome.Refused(List.of(new StaffRefusal.YearFromOutside(FIRST_YEAR, year + 1)));
        }
        var outcome = records.add(actor.scope(), programme, dueFrom, isGraded(programme), details);
        if (outcome instanceof Outcome.Saved saved) {
            note(actor, AuditAction.CREATION, saved.staff(), Map.of(), values.of(saved.staff()));
        }
        return outcome;
    }

    /**
     * Corrects a person's record or moves the person to another unit of the scope.
     *
     * @param version of the record as the form showed it
     * @param correction why the level had been wrong: then this year is judged by the new one too; null: the person rose,
     *     and a year begun keeps its level (decision 2)
     * @throws cn.qinxue.tenants.access.NotFound if the record is outside the scope
     */
    @Transactional
    public Outcome change(Actor actor, UUID id, long version, StaffDetails details, @Nullable String correction) {
        var before = records.lock(actor.scope(), id);
        if (before.version() == version) {
            var refusals = identities.refusals(actor.scope(), before, details);
            if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        }
        var outcome = records.change(actor.scope(), id, version, isGraded(before.programme()), details);
        if (outcome instanceof Outcome.Saved saved) {
            followed(actor, before, saved.staff(), correction);
        }
        return outcome;
    }

    /**
     * Takes a record out of use: the person left or retired. What was done stays; who has no other record in use cannot
     * log in any more.
     *
     * @throws cn.qinxue.tenants.access.NotFound if the record is outside the scope
     */
    @Transactional
    public Outcome close(Actor actor, UUID id, long version) {
        return move(actor, id, version, true);
    }

    /**
     * Takes a closed record into use again.
     *
     * @throws cn.qinxue.tenants.access.NotFound if the record is outside the scope
     */
    @Transactional
    public Outcome reopen(Actor actor, UUID id, long version) {
        return move(actor, id, version, false);
    }

    private void followed(Actor actor, Staff before, Staff after, @Nullable String correction) {
        identities.follow(before, after);
        boolean corrected = correction != null && before.level() != after.level();
        if (corrected) correctionListeners.forEach(listener -> listener.corrected(after, year()));
        var difference = values.between(before, after);
        if (difference.none()) return;
        var now = new HashMap<>(difference.after());
        if (corrected) now.put("levelCorrection", Objects.requireNonNull(correction));
        note(actor, AuditAction.CHANGE, after, difference.before(), now);
    }

    private Outcome move(Actor actor, UUID id, long version, boolean closed) {
        var before = records.lock(actor.scope(), id);
        if (before.version() != version) return new Outcome.Stale(before);
        if (before.closed() == closed) return new Outcome.Saved(before);
        var after = records.move(before, closed);
        identities.followState(after);
        var difference = values.between(before, after);
        note(actor, AuditAction.CHANGE, after, difference.before(), difference.after());
        return new Outcome.Saved(after);
    }

    private void note(
            Actor actor, AuditAction action, Staff staff, Map<String, String> before, Map<String, String> after) {
        trail.add(new Deed(actor.account(), actor.name(), action, "staff/" + staff.id(), before, after));
    }

    /** Whether trade and level are required: by this year's policy of the programme. */
    private boolean isGraded(String programme) {
        return policies.current(programme, year())
                .filter(published -> published.policy().hasLevelGroups())
                .isPresent();
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
