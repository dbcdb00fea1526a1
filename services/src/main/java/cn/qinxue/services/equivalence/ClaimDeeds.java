package cn.qinxue.services.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.hours.CreditHours;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes decisions about claims into the trail of the person's office. */
@Singleton
class ClaimDeeds {
    private final AuditTrail trail;

    ClaimDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    void decided(Actor actor, Staff staff, EquivalenceClaim before, EquivalenceClaim after) {
        var old = values(before);
        var now = values(after);
        now.put("name", staff.name());
        now.put("title", after.title());
        trail.add(new Deed(actor.account(), actor.name(), AuditAction.DECISION, subject(after.id()), old, now)
                .differences()
                .at(staff.officePath()));
    }

    /** What the trail calls a claim. */
    static String subject(UUID claim) {
        return "equivalence-claim/" + claim;
    }

    private static Map<String, String> values(EquivalenceClaim claim) {
        var values = new HashMap<String, String>();
        values.put("state", claim.state().label());
        if (claim.granted() != null) values.put("granted", CreditHours.text(claim.granted()));
        if (claim.opinion() != null) values.put("opinion", claim.opinion());
        return values;
    }
}
