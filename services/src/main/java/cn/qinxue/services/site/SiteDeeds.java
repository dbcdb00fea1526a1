package cn.qinxue.services.site;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Notes in the trail what was done to training sites and to those who work for them. */
@Singleton
class SiteDeeds {
    private final AuditTrail trail;

    SiteDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    /** @param before null for a new site */
    void note(Actor actor, AuditAction action, @Nullable TrainingSite before, TrainingSite after) {
        trail.add(new Deed(
                        actor.account(),
                        actor.name(),
                        action,
                        TrainingSites.subject(after.id()),
                        before == null ? Map.of() : values(before),
                        values(after),
                        after.regionPath())
                .differences());
    }

    /** @param before null for a new account */
    void note(
            Actor actor,
            AuditAction action,
            TrainingSite site,
            @Nullable SiteAdministratorLine before,
            SiteAdministratorLine after) {
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                action,
                "account/" + after.account(),
                before == null ? Map.of() : values(site, before),
                values(site, after),
                site.regionPath()));
    }

    private static Map<String, String> values(TrainingSite site) {
        var founded = site.foundedOn();
        return Map.of(
                "name", site.name(),
                "foundedOn", founded == null ? "" : founded.toString(),
                "capacity", String.valueOf(site.capacity()),
                "coverage", site.coverage(),
                "place", site.place(),
                "contact", site.contact(),
                "telephone", site.telephone(),
                "description", site.description(),
                "state", state(site.disabled()));
    }

    private static Map<String, String> values(TrainingSite site, SiteAdministratorLine line) {
        var values = new TreeMap<String, String>();
        values.put("site", site.name());
        values.put("name", line.name());
        values.put("accountName", line.accountName());
        values.put("state", state(line.disabled()));
        if (line.mobileTail() != null) values.put("mobile", PersonalNumbers.masked(line.mobileTail()));
        return values;
    }

    private static String state(boolean disabled) {
        return disabled ? "停用" : "启用";
    }
}
