package cn.qinxue.services.site;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Accounts.NewAccount;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.FreshPassword;
import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.office.AdministratorRefusal;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.PersonName;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works for the training sites: their first administrators, opened and reset by an office (decision 10). */
@Singleton
public class SiteAdministrators {
    /**
     * Somebody to work for a site.
     *
     * @param mobile as typed; it is bound at once, so that a lost password can be recovered
     */
    public record Candidate(String name, String mobile, String accountName) {
        public Candidate {
            name = PersonName.clean(name);
            accountName = accountName.strip();
        }
    }

    /** What came of giving a new first password, or of disabling. */
    public sealed interface Outcome {
        /** @param password to be shown this one time */
        record Given(SiteAdministratorLine administrator, String password) implements Outcome {}

        record Saved(SiteAdministratorLine administrator) implements Outcome {}

        record Refused(List<SiteRefusal> refusals) implements Outcome {}
    }

    private final SiteAdministratorRepository repository;
    private final TrainingSiteRepository sites;
    private final Accounts accounts;
    private final FreshPassword.Source fresh;
    private final SiteDeeds deeds;

    SiteAdministrators(
            SiteAdministratorRepository repository,
            TrainingSiteRepository sites,
            Accounts accounts,
            FreshPassword.Source fresh,
            SiteDeeds deeds) {
        this.repository = repository;
        this.sites = sites;
        this.accounts = accounts;
        this.fresh = fresh;
        this.deeds = deeds;
    }

    /** Who works for these sites, the longest first; whoever asks has seen to the scope. */
    @Transactional
    public Map<UUID, List<SiteAdministratorLine>> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.of(ids).stream().collect(Collectors.groupingBy(SiteAdministratorLine::site));
    }

    /**
     * The actor's own account at the site.
     *
     * @throws NotFound for whoever works for none
     */
    @Transactional
    public SiteAdministratorLine own(Actor actor) {
        return line(actor.atSite().site(), actor.account());
    }

    /**
     * Opens an account for a site where nobody has an enabled one any more.
     *
     * @throws NotFound if the site is outside the scope
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    public Outcome open(Actor actor, UUID site, Candidate wanted) {
        actor.require(Right.TRAINING);
        return open(actor, site, wanted, fresh.next());
    }

    @Transactional
    Outcome open(Actor actor, UUID site, Candidate wanted, FreshPassword password) {
        var place = locked(actor, site);
        var refusals = new ArrayList<>(refusals(wanted));
        boolean has = repository.of(List.of(site)).stream().anyMatch(line -> !line.disabled());
        if (has) refusals.addFirst(new SiteRefusal.AlreadyThere());
        if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        var opened = appoint(place, wanted, password);
        deeds.note(actor, AuditAction.ACCOUNT_CREATION, place, null, opened);
        return new Outcome.Given(opened, password.password());
    }

    /**
     * Gives somebody of a site a new first password; every session of the account ends.
     *
     * @throws NotFound if the site is outside the scope or has no such account
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    public Outcome reset(Actor actor, UUID site, UUID account) {
        actor.require(Right.TRAINING);
        return reset(actor, site, account, fresh.next());
    }

    @Transactional
    Outcome reset(Actor actor, UUID site, UUID account, FreshPassword password) {
        var place = locked(actor, site);
        var whom = line(site, account);
        if (whom.disabled()) return new Outcome.Refused(List.of(new SiteRefusal.AccountDisabled()));
        accounts.changePassword(account, password.hash(), true);
        var after = line(site, account);
        deeds.note(actor, AuditAction.PASSWORD_RESET, place, whom, after);
        return new Outcome.Given(after, password.password());
    }

    /**
     * Disables an account of a site, whose sessions end at once, or enables it again. Done already, nothing happens.
     *
     * @throws NotFound if the site is outside the scope or has no such account
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    @Transactional
    public Outcome disable(Actor actor, UUID site, UUID account, boolean disabled) {
        actor.require(Right.TRAINING);
        var place = locked(actor, site);
        var before = line(site, account);
        if (before.disabled() == disabled) return new Outcome.Saved(before);
        if (disabled) {
            accounts.disable(account);
        } else {
            accounts.enable(account);
        }
        var after = line(site, account);
        deeds.note(actor, disabled ? AuditAction.DISABLING : AuditAction.ENABLING, place, before, after);
        return new Outcome.Saved(after);
    }

    /** Everything against opening an account for this person; until the end of the transaction nobody takes the names. */
    List<SiteRefusal> refusals(Candidate wanted) {
        var refusals = new ArrayList<>(SiteRules.refusals(wanted));
        boolean mobileTaken = MobileNumber.refusals(wanted.mobile()).isEmpty()
                && accounts.holder(MobileNumber.of(wanted.mobile()).value()).isPresent();
        boolean nameTaken = SiteRules.isAccountName(wanted.accountName())
                && accounts.holder(loginName(wanted)).isPresent();
        if (nameTaken) refusals.add(new SiteRefusal.OfAdministrator(new AdministratorRefusal.AccountNameTaken()));
        if (mobileTaken) refusals.add(new SiteRefusal.OfAdministrator(new AdministratorRefusal.MobileTaken()));
        return List.copyOf(refusals);
    }

    /** Opens the account; the refusals were asked for before, in the same transaction. */
    SiteAdministratorLine appoint(TrainingSite site, Candidate who, FreshPassword password) {
        var names = Map.of(
                LoginName.Kind.ACCOUNT_NAME, loginName(who),
                LoginName.Kind.MOBILE, MobileNumber.of(who.mobile()).value());
        return switch (accounts.create(new NewAccount(Role.SITE, who.name(), names, password.hash(), true))) {
            case Creation.Created created -> {
                repository.save(new SiteAdministrator(created.account(), site.id(), who.accountName()));
                yield line(site.id(), created.account());
            }
            case Creation.Taken taken ->
                throw new IllegalStateException("A login name was taken in the middle of an opening: " + taken.kind());
        };
    }

    private TrainingSite locked(Actor actor, UUID site) {
        return sites.lock(actor.scope().value(), site).orElseThrow(NotFound::new);
    }

    private SiteAdministratorLine line(UUID site, UUID account) {
        return repository.of(List.of(site)).stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String loginName(Candidate who) {
        return who.accountName().toUpperCase(Locale.ROOT);
    }
}
