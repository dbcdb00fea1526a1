package cn.qinxue.services.office;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The examination offices of the bound tenant: one for each region, 省直 and 市直 included. */
@Singleton
public class ExamOffices {
    private static final String OFFICE = "工考办";
    private static final Pattern TELEPHONE = Pattern.compile("[0-9][0-9 ()（）转、-]{5,38}[0-9]");

    /** What came of a change. */
    public sealed interface Outcome {
        record Saved() implements Outcome {}

        record TelephoneMalformed() implements Outcome {}

        /** Somebody else changed it since the form was opened. */
        record Stale() implements Outcome {}
    }

    private final Regions regions;
    private final ExamOfficeRepository repository;
    private final AuditTrail trail;

    ExamOffices(Regions regions, ExamOfficeRepository repository, AuditTrail trail) {
        this.regions = regions;
        this.repository = repository;
        this.trail = trail;
    }

    /**
     * What the office of a region is called: 南通市工考办; that of a bodies' branch names its division, 江苏省省直工考办.
     *
     * @throws NotFound if there is no such region
     */
    public String name(RegionPath path) {
        return regions.byPath(path).map(this::name).orElseThrow(NotFound::new);
    }

    /** What the office of a region is called. */
    public String name(Region region) {
        boolean branch = region.kind() == RegionKind.PROVINCIAL_BODIES || region.kind() == RegionKind.CITY_BODIES;
        var division = branch && region.parentCode() != null
                ? regions.byCode(region.parentCode()).map(Region::name).orElse("")
                : "";
        return division + region.name() + OFFICE;
    }

    /** How the office of a region is reached, as far as it has said. */
    @Transactional
    public ExamOffice get(RegionPath path) {
        return repository.findByPath(path).orElseGet(() -> ExamOffice.silent(path));
    }

    /**
     * The office that answers the telephone for a region's people: its own, or the nearest above that has said how it is
     * reached; empty if none has.
     */
    @Transactional
    public Optional<ExamOffice> reachable(RegionPath path) {
        var own = get(path);
        if (!own.telephone().isEmpty()) return Optional.of(own);
        return path.ancestors().reversed().stream()
                .map(this::get)
                .filter(office -> !office.telephone().isEmpty())
                .findFirst();
    }

    /** Changes how the actor's own office is reached; the version is the one the form showed. */
    @Transactional
    public Outcome change(Actor actor, ExamOffice wanted) {
        var path = actor.scope();
        var before = get(path);
        if (!wanted.telephone().isEmpty()
                && !TELEPHONE.matcher(wanted.telephone()).matches()) {
            return new Outcome.TelephoneMalformed();
        }
        int rows = repository.put(
                path, wanted.telephone(), wanted.address(), wanted.contact(), wanted.officeHours(), wanted.version());
        if (rows == 0) return new Outcome.Stale();
        trail.add(new Deed(
                        actor.account(),
                        actor.name(),
                        AuditAction.CHANGE,
                        "office/" + path.code(),
                        values(before),
                        values(wanted))
                .at(path));
        return new Outcome.Saved();
    }

    private static Map<String, String> values(ExamOffice office) {
        return Map.of(
                "telephone", office.telephone(),
                "address", office.address(),
                "contact", office.contact(),
                "officeHours", office.officeHours());
    }
}
