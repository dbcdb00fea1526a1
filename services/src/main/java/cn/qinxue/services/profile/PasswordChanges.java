package cn.qinxue.services.profile;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.PasswordRules;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.secret.Passwords;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Changing one's own password. All sessions end; the browser at hand gets a new one. */
@Singleton
public class PasswordChanges {
    /** What came of it. */
    public sealed interface Outcome {
        /** @param token of the new session */
        record Changed(String token) implements Outcome {}

        record Refused(List<ProfileRefusal> refusals) implements Outcome {}
    }

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordFacts facts;
    private final Passwords passwords;
    private final OwnPassword ownPassword;
    private final AuditTrail trail;

    PasswordChanges(
            Accounts accounts,
            Sessions sessions,
            PasswordFacts facts,
            Passwords passwords,
            OwnPassword ownPassword,
            AuditTrail trail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.facts = facts;
        this.passwords = passwords;
        this.ownPassword = ownPassword;
        this.trail = trail;
    }

    /** Not in one transaction: the slow hashes are computed without a database connection. */
    public Outcome change(Actor actor, String old, String password) {
        var account = accounts.get(actor.account());
        var refusals = new ArrayList<ProfileRefusal>();
        ownPassword.refusal(account, old, "old").ifPresent(refusals::add);
        PasswordRules.refusals(password, facts.of(account)).stream()
                .map(refusal -> new ProfileRefusal("password", refusal.message()))
                .forEach(refusals::add);
        if (password.equals(old)) refusals.add(new ProfileRefusal("password", "新密码不能和现在的密码相同。"));
        if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        return new Outcome.Changed(save(account, passwords.hash(password)));
    }

    @Transactional
    String save(Account account, String passwordHash) {
        accounts.changePassword(account.id(), passwordHash, false);
        var token = sessions.open(account.id());
        trail.add(Deed.of(account.id(), account.name(), AuditAction.PASSWORD_CHANGE, "account/" + account.id()));
        return token;
    }
}
