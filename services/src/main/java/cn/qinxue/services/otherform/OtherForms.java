package cn.qinxue.services.otherform;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffPolicies;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.tenants.policy.OtherFormsPolicy;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions reported by offices; what lies outside the actor's scope is not there. */
@Singleton
public class OtherForms {
    /** So many people attend a reported session at most. */
    public static final int MOST_PEOPLE = 500;

    /** What came of reporting. */
    public sealed interface Outcome {
        record Filed(OtherFormReport report) implements Outcome {}

        record Refused(List<OtherFormRefusal> refusals) implements Outcome {}
    }

    private final OtherFormRepository repository;
    private final StaffRecords records;
    private final StaffPolicies policies;
    private final Programmes programmes;
    private final ReportDeeds deeds;
    private final Clock clock;

    OtherForms(
            OtherFormRepository repository,
            StaffRecords records,
            StaffPolicies policies,
            Programmes programmes,
            ReportDeeds deeds,
            Clock clock) {
        this.repository = repository;
        this.records = records;
        this.policies = policies;
        this.programmes = programmes;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The programmes whose policy of this year has other forms. */
    @Transactional
    public List<Programme> offering() {
        var ofYear = policies.byProgramme();
        return programmes.all().stream()
                .filter(programme -> isOffered(ofYear.get(programme.code())))
                .toList();
    }

    /** This year's rules of a programme; empty where it has no other forms. */
    @Transactional
    public Optional<OtherFormsPolicy> policy(String programme) {
        return Optional.ofNullable(policies.byProgramme().get(programme))
                .filter(OtherForms::isOffered)
                .map(Policy::otherForms);
    }

    private static boolean isOffered(@Nullable Policy policy) {
        return policy != null && policy.otherForms().enabled();
    }

    /**
     * Reports a session of the actor's office with those who attended, all of them people of the scope.
     *
     * @throws cn.qinxue.tenants.access.Forbidden without the right to
     */
    @Transactional
    public Outcome file(Actor actor, String programme, Session session, List<String> idNumbers) {
        actor.require(Right.TRAINING);
        var refusals =
                new ArrayList<>(OtherFormRules.refusals(policy(programme).orElse(null), session, LocalDate.now(clock)));
        var people = people(actor, programme, idNumbers, refusals);
        if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        var filing = new OtherFormReport.Filing(Ids.next(), actor.scope(), programme, actor.account(), clock.instant());
        var report = repository.save(OtherFormReport.filed(filing, session));
        people.forEach(staff -> repository.attend(report.id(), staff));
        deeds.note(actor, AuditAction.CREATION, null, report, people.size());
        return new Outcome.Filed(report);
    }

    private LinkedHashSet<UUID> people(
            Actor actor, String programme, List<String> idNumbers, List<OtherFormRefusal> refusals) {
        var people = new LinkedHashSet<UUID>();
        if (idNumbers.isEmpty()) refusals.add(new OtherFormRefusal.NobodyAttended());
        if (idNumbers.size() > MOST_PEOPLE) {
            refusals.add(new OtherFormRefusal.TooManyPeople(MOST_PEOPLE, idNumbers.size()));
            return people;
        }
        var known = records.ofIdNumbers(actor.scope(), idNumbers);
        for (int i = 0; i < idNumbers.size(); i++) {
            var found = known.getOrDefault(idNumbers.get(i), List.of()).stream()
                    .filter(staff -> staff.programme().equals(programme))
                    .map(Staff::id)
                    .findFirst();
            if (found.isPresent()) people.add(found.get());
            else refusals.add(new OtherFormRefusal.UnknownPerson(i + 1, idNumbers.get(i)));
        }
        return people;
    }

    /** Some of the reports, the newest first; null is any. */
    @Transactional
    public List<OtherFormReport> page(
            Actor actor, @Nullable OtherFormState state, @Nullable OtherForm form, long offset, int size) {
        return repository.page(actor.scope(), name(state), name(form), offset, size);
    }

    @Transactional
    public long count(Actor actor, @Nullable OtherFormState state, @Nullable OtherForm form) {
        return repository.count(actor.scope(), name(state), name(form));
    }

    /** How many reports wait for the decision of the actor's own office; 0 for whoever may decide none. */
    @Transactional
    public int waiting(Actor actor) {
        if (!actor.has(Right.TRAINING)) return 0;
        var office = actor.scope();
        return Math.toIntExact(repository.pending(office).stream()
                .filter(report -> OtherFormRules.may(OtherFormRules.Action.APPROVE, office, report))
                .count());
    }

    /**
     * One report.
     *
     * @throws NotFound if it is outside the actor's scope
     */
    @Transactional
    public OtherFormReport get(Actor actor, UUID id) {
        return repository.find(actor.scope(), id).orElseThrow(NotFound::new);
    }

    /** Who attended, of the actor's scope. */
    @Transactional
    public List<Attendee> attendees(Actor actor, OtherFormReport report) {
        return repository.attendees(actor.scope(), report.id());
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }
}
