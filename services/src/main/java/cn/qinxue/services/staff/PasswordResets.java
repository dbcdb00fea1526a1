package cn.qinxue.services.staff;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.FirstPasswords;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.secret.Passwords;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** New first passwords for people who lost theirs: random, seen once by the office, to be changed at the next login. */
@Singleton
public class PasswordResets {
    /** A person with the new password in clear; nothing keeps it. */
    public record Reset(Staff staff, String password) {
        @Override
        public String toString() {
            return "Reset[" + staff.id() + "]";
        }
    }

    private record Hashed(Reset reset, String hash) {}

    private final StaffRepository repository;
    private final Accounts accounts;
    private final FirstPasswords firstPasswords;
    private final Passwords passwords;
    private final AuditTrail trail;

    PasswordResets(
            StaffRepository repository,
            Accounts accounts,
            FirstPasswords firstPasswords,
            Passwords passwords,
            AuditTrail trail) {
        this.repository = repository;
        this.accounts = accounts;
        this.firstPasswords = firstPasswords;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * The chosen people, in that order.
     *
     * @throws NotFound if one of them is outside the actor's scope
     */
    @Transactional
    public List<Staff> chosen(Actor actor, List<UUID> ids) {
        var wanted = ids.stream().distinct().toList();
        if (wanted.isEmpty()) throw new NotFound();
        var found = repository.find(actor.scope(), wanted);
        return wanted.stream()
                .map(id -> found.stream()
                        .filter(staff -> staff.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new))
                .toList();
    }

    /** Whether the person has a password: whoever never took the record over, or is out of use, has none. */
    public static boolean resettable(Staff staff) {
        return staff.active();
    }

    /**
     * Gives each of the chosen people who can have one another password and ends their sessions; all or nothing. Not in
     * one transaction: the slow hashes are computed without a database connection.
     *
     * @throws NotFound if one of them is outside the actor's scope
     */
    public List<Reset> reset(Actor actor, List<UUID> ids) {
        var seen = new HashSet<UUID>();
        var hashed = chosen(actor, ids).stream()
                .filter(PasswordResets::resettable)
                .filter(staff -> seen.add(Objects.requireNonNull(staff.account())))
                .map(staff -> new Reset(staff, firstPasswords.next()))
                .map(reset -> new Hashed(reset, passwords.hash(reset.password())))
                .toList();
        save(actor, hashed);
        return hashed.stream().map(Hashed::reset).toList();
    }

    @Transactional
    void save(Actor actor, List<Hashed> hashed) {
        for (var one : hashed) {
            accounts.changePassword(Objects.requireNonNull(one.reset().staff().account()), one.hash(), true);
        }
        hashed.forEach(one -> trail.add(Deed.of(
                actor.account(),
                actor.name(),
                AuditAction.PASSWORD_RESET,
                "staff/" + one.reset().staff().id())));
    }
}
