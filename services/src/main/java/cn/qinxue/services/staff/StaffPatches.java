package cn.qinxue.services.staff;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes records in part, with names where a form has ids: a work unit is named by its region and its name (decision 9).
 * What is kept and what follows from it decides {@link StaffChanges}.
 */
@Singleton
public class StaffPatches {
    /** What came of a patch. */
    public sealed interface Outcome {
        record Saved(Staff staff) implements Outcome {}

        record Refused(List<PatchRefusal> refusals) implements Outcome {}

        /** Somebody else changed the record since it was read. */
        record Stale() implements Outcome {}
    }

    private final StaffRecords records;
    private final StaffChanges changes;
    private final Employers employers;
    private final Trades trades;
    private final Regions regions;

    StaffPatches(StaffRecords records, StaffChanges changes, Employers employers, Trades trades, Regions regions) {
        this.records = records;
        this.changes = changes;
        this.employers = employers;
        this.trades = trades;
        this.regions = regions;
    }

    /**
     * Changes a record of the actor's scope, all of it or nothing. Callers have asked for the right to.
     *
     * @param version of the record as the program read it
     * @throws NotFound if the record is outside the scope
     */
    @Transactional
    public Outcome apply(Actor actor, UUID id, long version, StaffPatch patch) {
        var staff = records.find(actor.scope(), id).orElseThrow(NotFound::new);
        if (staff.version() != version) return new Outcome.Stale();
        var refusals = patch.refusals();
        if (Boolean.TRUE.equals(patch.active()) && staff.state() == StaffState.NOT_ACTIVATED) {
            refusals.add(new PatchRefusal.NotClosed("active"));
        }
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var outcome = patch.changesDetails() ? change(actor, staff, patch) : new Outcome.Saved(staff);
        return outcome instanceof Outcome.Saved saved ? move(actor, saved.staff(), patch.active()) : outcome;
    }

    private Outcome change(Actor actor, Staff staff, StaffPatch patch) {
        var old = records.details(staff);
        var trade = Optional.ofNullable(patch.text("trade")).flatMap(trades::resolve);
        if (patch.text("trade") != null && trade.isEmpty()) {
            return new Outcome.Refused(List.of(new PatchRefusal.OfRecord(new StaffRefusal.TradeUnknown())));
        }
        var region = patch.has("region") ? regions.resolve(text(patch, "region")) : regions.byPath(staff.regionPath());
        if (region.isEmpty()) return new Outcome.Refused(List.of(new PatchRefusal.RegionUnknown("region")));
        var employer = employer(actor.scope(), old.employer(), region.get(), patch);
        if (employer.isEmpty()) {
            var field = patch.has("employer") ? "employer" : "region";
            var name = Objects.requireNonNullElse(patch.text("employer"), "原来的单位");
            return new Outcome.Refused(List.of(
                    new PatchRefusal.EmployerUnknown(field, name, region.get().fullName())));
        }
        var contact = new Contact(
                patch.text("mobile", old.contact().mobile()),
                patch.text("email", old.contact().email()),
                patch.text("postcode", old.contact().postcode()),
                patch.text("address", old.contact().address()));
        var details = new StaffDetails(
                patch.has("name") ? text(patch, "name") : old.name(),
                patch.has("idNumber") ? text(patch, "idNumber") : old.idNumber(),
                patch.has("idNumber") && !patch.has("gender")
                        ? null
                        : patch.gender().orElse(old.gender()),
                patch.employmentKind().orElse(old.employmentKind()),
                patch.has("trade") ? trade.map(Trade::id).orElse(null) : old.trade(),
                patch.has("level") ? StaffPatch.level(patch.text("level")).orElse(null) : old.level(),
                employer.get(),
                contact);
        return outcome(changes.change(actor, staff.id(), staff.version(), details, patch.text("levelCorrection")));
    }

    private Outcome move(Actor actor, Staff staff, @Nullable Boolean active) {
        if (active == null) return new Outcome.Saved(staff);
        return outcome(
                active
                        ? changes.reopen(actor, staff.id(), staff.version())
                        : changes.close(actor, staff.id(), staff.version()));
    }

    private static Outcome outcome(StaffRecords.Outcome outcome) {
        return switch (outcome) {
            case StaffRecords.Outcome.Saved saved -> new Outcome.Saved(saved.staff());
            case StaffRecords.Outcome.Refused refused ->
                new Outcome.Refused(refused.refusals().stream()
                        .<PatchRefusal>map(PatchRefusal.OfRecord::new)
                        .toList());
            case StaffRecords.Outcome.Stale stale -> new Outcome.Stale();
        };
    }

    /** The unit that the patch leaves or names; empty if there is none of that name in that region and in the scope. */
    private Optional<UUID> employer(RegionPath scope, UUID before, Region region, StaffPatch patch) {
        if (!patch.has("employer") && !patch.has("region")) return Optional.of(before);
        var name = Optional.ofNullable(patch.text("employer"))
                .or(() -> employers.find(scope, before).map(Employer::name));
        return name.flatMap(wanted -> employers.named(region.code(), wanted))
                .filter(employer -> employer.officePath().isWithin(scope))
                .map(Employer::id);
    }

    private static String text(StaffPatch patch, String field) {
        return Objects.requireNonNullElse(patch.text(field), "");
    }
}
