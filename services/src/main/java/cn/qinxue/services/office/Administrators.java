package cn.qinxue.services.office;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.office.AdministratorRules.Acting;
import cn.qinxue.services.office.AdministratorRules.Facts;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The administrators of an office, as its own see and keep them: own level only. An id of another office, above, below or
 * beside, answers like one that does not exist. Opening and passwords are in {@link AdministratorPasswords}.
 */
@Singleton
public class Administrators {
    /** What came of a change. */
    public sealed interface Outcome {
        record Saved(AdministratorLine administrator) implements Outcome {}

        record Refused(List<AdministratorRefusal> refusals) implements Outcome {}

        /** Somebody else changed the account since the form was opened. */
        record Stale(AdministratorLine current) implements Outcome {}
    }

    private final AdministratorRepository repository;
    private final Accounts accounts;
    private final AdministratorDeeds deeds;

    Administrators(AdministratorRepository repository, Accounts accounts, AdministratorDeeds deeds) {
        this.repository = repository;
        this.accounts = accounts;
        this.deeds = deeds;
    }

    /** Enabled ones first, those longest there before the others. */
    @Transactional
    public List<AdministratorLine> page(Actor actor, AdministratorFilter filter, long offset, int size) {
        return repository.page(actor.scope(), filter.name(), filter.accountName(), filter.disabled(), offset, size);
    }

    @Transactional
    public long count(Actor actor, AdministratorFilter filter) {
        return repository.count(actor.scope(), filter.name(), filter.accountName(), filter.disabled());
    }

    /** @throws NotFound if there is no such administrator at the actor's own office */
    @Transactional
    public AdministratorLine get(Actor actor, UUID account) {
        return facts(actor, account, null).whom();
    }

    /**
     * Changes name, role and mobile number; a mobile number that is not given stays.
     *
     * @param version of the account as the form showed it
     * @throws NotFound if there is no such administrator at the actor's own office
     */
    @Transactional
    public Outcome change(Actor actor, UUID account, long version, AdministratorDetails wanted) {
        var facts = locked(actor, account, wanted.mobile());
        var before = facts.whom();
        if (before.version() != version) return new Outcome.Stale(before);
        var refusals = AdministratorRules.change(facts, wanted);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        if (!accounts.rename(account, version, wanted.name())) return new Outcome.Stale(get(actor, account));
        repository.changeRole(account, wanted.role());
        if (wanted.mobile() != null
                && !accounts.changeMobile(
                        account, MobileNumber.of(wanted.mobile()).value())) {
            throw new IllegalStateException("A mobile number was taken in the middle of a change");
        }
        return saved(actor, AuditAction.CHANGE, before);
    }

    /**
     * Nobody logs in by the account any more; whoever is logged in is out at once.
     *
     * @throws NotFound if there is no such administrator at the actor's own office
     */
    @Transactional
    public Outcome disable(Actor actor, UUID account) {
        var facts = locked(actor, account, null);
        var refusals = AdministratorRules.disabling(facts);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        if (facts.whom().disabled()) return new Outcome.Saved(facts.whom());
        accounts.disable(account);
        return saved(actor, AuditAction.DISABLING, facts.whom());
    }

    /** @throws NotFound if there is no such administrator at the actor's own office */
    @Transactional
    public Outcome enable(Actor actor, UUID account) {
        var facts = locked(actor, account, null);
        var refusals = AdministratorRules.enabling(facts);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        if (!facts.whom().disabled()) return new Outcome.Saved(facts.whom());
        accounts.enable(account);
        return saved(actor, AuditAction.ENABLING, facts.whom());
    }

    /** Holds the office's lock: of two who act at once on its last two administrators, one finds the other's deed done. */
    Facts locked(Actor actor, UUID account, @Nullable String mobile) {
        repository.lock(actor.scope().value());
        return facts(actor, account, mobile);
    }

    private Facts facts(Actor actor, UUID account, @Nullable String mobile) {
        var office = repository.of(actor.scope());
        var whom = office.stream()
                .filter(line -> line.account().equals(account))
                .findFirst()
                .orElseThrow(NotFound::new);
        long others = office.stream()
                .filter(line -> line.runsTheOffice() && !line.account().equals(account))
                .count();
        return new Facts(new Acting(actor.account(), actor.atPost()), whom, others, isTaken(mobile, account));
    }

    private boolean isTaken(@Nullable String mobile, UUID account) {
        if (mobile == null || !MobileNumber.refusals(mobile).isEmpty()) return false;
        return accounts.holder(MobileNumber.of(mobile).value())
                .filter(owner -> !owner.equals(account))
                .isPresent();
    }

    private Outcome saved(Actor actor, AuditAction action, AdministratorLine before) {
        var after = get(actor, before.account());
        deeds.note(actor, action, before, after);
        return new Outcome.Saved(after);
    }
}
