package cn.qinxue.infra.demonstration;

import cn.qinxue.services.access.SitePost;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.site.SiteAdministrators;
import cn.qinxue.services.site.SiteDetails;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.services.site.TrainingSites.Outcome;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.secret.Passwords;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Opens the training sites of the demonstration, with accounts that can log in, and their plans of this year. */
@Singleton
class DemonstrationSites {
    private final Regions regions;
    private final TrainingSites sites;
    private final DemonstrationPlans plans;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    DemonstrationSites(
            Regions regions,
            TrainingSites sites,
            DemonstrationPlans plans,
            Accounts accounts,
            Passwords passwords,
            Clock clock) {
        this.regions = regions;
        this.sites = sites;
        this.plans = plans;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    void load(DemonstrationTenant tenant) {
        var hash = passwords.hash(DemonstrationTenant.PASSWORD);
        for (var site : tenant.sites()) {
            var region = regions.byFullName(site.region()).orElseThrow();
            var office = DemonstrationOfficers.of(tenant, region);
            var actor = open(office, site, hash);
            site.plans().forEach(plan -> plans.make(office, actor, plan));
        }
    }

    private Actor open(Actor office, DemonstrationTenant.Site wanted, String passwordHash) {
        var details = new SiteDetails(
                wanted.name(),
                LocalDate.of(LocalDate.now(clock).getYear() - 7, 3, 1),
                wanted.capacity(),
                wanted.coverage(),
                wanted.place(),
                new SiteDetails.Reach(wanted.administrator(), wanted.telephone()),
                "");
        var first = new SiteAdministrators.Candidate(wanted.administrator(), wanted.mobile(), wanted.account());
        if (sites.open(office, details, first) instanceof Outcome.Opened opened) {
            var account = opened.administrator().account();
            accounts.changePassword(account, passwordHash, false);
            var site = opened.site();
            var post = new SitePost(site.id(), site.name(), site.regionPath());
            return new Actor(account, Role.SITE, wanted.administrator(), false, false, null, post);
        }
        throw new IllegalStateException("Not opened: " + wanted.name());
    }
}
