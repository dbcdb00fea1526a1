package cn.qinxue.services.employer;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Notes in the trail what was done to work units, and how many people that moved. */
@Singleton
class EmployerDeeds {
    private final AuditTrail trail;
    private final Regions regions;

    EmployerDeeds(AuditTrail trail, Regions regions) {
        this.trail = trail;
        this.regions = regions;
    }

    void created(Actor actor, Employer employer) {
        note(actor, AuditAction.CREATION, employer.id(), Map.of(), values(employer));
    }

    /** If the people moved with it, also how many. */
    void changed(Actor actor, Employer before, Employer after, long people) {
        var now = new TreeMap<>(values(after));
        if (!before.regionPath().equals(after.regionPath())
                || !before.officePath().equals(after.officePath())) {
            now.put("people", String.valueOf(people));
        }
        note(actor, AuditAction.CHANGE, before.id(), values(before), now);
    }

    /** At both units: where the one went, and what the other took in. */
    void merged(Actor actor, Employer gone, Employer into, long people) {
        var old = new TreeMap<>(values(gone));
        old.put("people", String.valueOf(people));
        // The one is gone already, so that the trail cannot look up to whom it belonged.
        trail.add(deed(actor, AuditAction.MERGER, gone.id(), old, Map.of("into", whole(into)))
                .at(gone.officePath()));
        var taken = Map.of("merged", whole(gone), "people", String.valueOf(people));
        note(actor, AuditAction.MERGER, into.id(), Map.of(), taken);
    }

    private void note(
            Actor actor, AuditAction action, UUID employer, Map<String, String> before, Map<String, String> after) {
        trail.add(deed(actor, action, employer, before, after).differences());
    }

    private static Deed deed(
            Actor actor, AuditAction action, UUID employer, Map<String, String> before, Map<String, String> after) {
        return new Deed(actor.account(), actor.name(), action, Employers.subject(employer), before, after);
    }

    private String whole(Employer employer) {
        return fullName(employer.regionCode()) + "/" + employer.name();
    }

    private Map<String, String> values(Employer employer) {
        return Map.of(
                "name", employer.name(),
                "region", fullName(employer.regionCode()),
                "office", fullName(employer.officeCode()));
    }

    private String fullName(String code) {
        return regions.byCode(code).map(Region::fullName).orElse(code);
    }
}
