package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.FreshPassword;
import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Opens accounts of administrators and gives them new first passwords: at the own office, and as far as decision 10 goes
 * at the offices directly below. A first password is shown once, kept nowhere, and to be changed at the next login.
 */
@Singleton
public class AdministratorPasswords {
    /** What came of it. */
    public sealed interface Outcome {
        /** @param password the first password, to be shown this one time */
        record Given(AdministratorLine administrator, String password) implements Outcome {}

        record Refused(List<AdministratorRefusal> refusals) implements Outcome {}
    }

    /** An account to be opened; for an office below the role is that of its office administrator. */
    public record Opening(String accountName, AdministratorDetails details) {}

    private final Administrators administrators;
    private final LowerOffices lowerOffices;
    private final AdministratorRepository repository;
    private final Appointments appointments;
    private final Accounts accounts;
    private final FreshPassword.Source fresh;
    private final AdministratorDeeds deeds;

    AdministratorPasswords(
            Administrators administrators,
            LowerOffices lowerOffices,
            AdministratorRepository repository,
            Appointments appointments,
            Accounts accounts,
            FreshPassword.Source fresh,
            AdministratorDeeds deeds) {
        this.administrators = administrators;
        this.lowerOffices = lowerOffices;
        this.repository = repository;
        this.appointments = appointments;
        this.accounts = accounts;
        this.fresh = fresh;
        this.deeds = deeds;
    }

    /** Opens an account at the actor's own office. */
    public Outcome open(Actor actor, Opening wanted) {
        var refusals = AdministratorRules.opening(actor.atPost(), wanted.accountName(), wanted.details());
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        return create(actor, new Post(actor.scope(), wanted.details().role()), wanted, fresh.next());
    }

    /**
     * Opens the first administrator of an office directly below.
     *
     * @throws NotFound if the region is not directly below the actor's own
     */
    public Outcome openBelow(Actor actor, String region, Opening wanted) {
        var office = lowerOffices.get(actor, region);
        var refusals = AdministratorRules.opening(actor.atPost(), wanted.accountName(), wanted.details());
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        return create(actor, new Post(office.path(), OfficeRole.OFFICE_ADMINISTRATOR), wanted, fresh.next());
    }

    /**
     * Gives a colleague a new first password; every session of the account ends.
     *
     * @throws NotFound if there is no such administrator at the actor's own office
     */
    public Outcome reset(Actor actor, UUID account) {
        return reset(actor, account, fresh.next());
    }

    /**
     * The same for a first administrator of an office directly below.
     *
     * @throws NotFound if the region is not directly below, or has no such administrator
     */
    public Outcome resetBelow(Actor actor, String region, UUID account) {
        return resetBelow(actor, lowerOffices.get(actor, region), account, fresh.next());
    }

    @Transactional
    Outcome create(Actor actor, Post post, Opening wanted, FreshPassword fresh) {
        repository.lock(post.office().value());
        boolean below = !post.office().equals(actor.scope());
        if (below) {
            var refusals = AdministratorRules.openingBelow(
                    lowerOffices.get(actor, post.office().code()).name(), repository.of(post.office()));
            if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        }
        var details = wanted.details();
        var mobile = details.mobile();
        var candidate = new Appointments.Candidate(
                details.name(),
                wanted.accountName(),
                mobile == null ? null : MobileNumber.of(mobile).value(),
                fresh.hash(),
                true,
                below);
        return switch (appointments.appoint(post, candidate)) {
            case Creation.Taken taken ->
                new Outcome.Refused(List.of(
                        taken.kind() == LoginName.Kind.MOBILE
                                ? new AdministratorRefusal.MobileTaken()
                                : new AdministratorRefusal.AccountNameTaken()));
            case Creation.Created created -> {
                var opened = line(post, created.account());
                deeds.note(actor, AuditAction.ACCOUNT_CREATION, null, opened);
                yield new Outcome.Given(opened, fresh.password());
            }
        };
    }

    @Transactional
    Outcome reset(Actor actor, UUID account, FreshPassword fresh) {
        var facts = administrators.locked(actor, account, null);
        return give(actor, facts.whom(), AdministratorRules.reset(facts), fresh);
    }

    @Transactional
    Outcome resetBelow(Actor actor, LowerOffice office, UUID account, FreshPassword fresh) {
        repository.lock(office.path().value());
        var whom = repository.of(office.path()).stream()
                .filter(line -> line.account().equals(account))
                .findFirst()
                .orElseThrow(NotFound::new);
        return give(actor, whom, AdministratorRules.resetFromAbove(whom), fresh);
    }

    private Outcome give(
            Actor actor, AdministratorLine whom, List<AdministratorRefusal> refusals, FreshPassword fresh) {
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        accounts.changePassword(whom.account(), fresh.hash(), true);
        deeds.note(actor, AuditAction.PASSWORD_RESET, whom, whom);
        return new Outcome.Given(whom, fresh.password());
    }

    private AdministratorLine line(Post post, UUID account) {
        return repository.of(post.office()).stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow();
    }
}
