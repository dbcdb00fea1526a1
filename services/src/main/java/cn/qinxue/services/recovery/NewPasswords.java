package cn.qinxue.services.recovery;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.PasswordRefusal;
import cn.qinxue.services.account.PasswordRules;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.profile.PasswordFacts;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.services.sms.SmsCodes.Confirmation;
import cn.qinxue.services.sms.SmsPurpose;
import cn.qinxue.tenants.secret.Passwords;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The second half of a recovery: the code from the telephone and a new password. Every session of the account ends. */
@Singleton
public class NewPasswords {
    /** What came of it. */
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(List<RecoveryRefusal> refusals) implements Outcome {}
    }

    private final SmsCodes codes;
    private final Accounts accounts;
    private final PasswordFacts facts;
    private final Passwords passwords;
    private final AuditTrail trail;

    NewPasswords(SmsCodes codes, Accounts accounts, PasswordFacts facts, Passwords passwords, AuditTrail trail) {
        this.codes = codes;
        this.accounts = accounts;
        this.facts = facts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * Sets the password. Rules about the person are told only to whoever has the right code, or they would tell whose
     * account it is.
     *
     * @param code the id under which the code was sent
     * @param typed the code as typed
     */
    public Outcome set(UUID code, String typed, String password) {
        var weak = PasswordRules.refusals(password, PasswordRules.Facts.NONE);
        if (!weak.isEmpty()) return new Outcome.Refused(passwordRefusals(weak));
        return change(code, typed, password, passwords.hash(password));
    }

    @Transactional
    Outcome change(UUID code, String typed, String password, String passwordHash) {
        return switch (codes.confirm(SmsPurpose.RECOVERY, code, typed)) {
            case Confirmation.Refused refused ->
                new Outcome.Refused(
                        List.of(new RecoveryRefusal("code", refused.refusal().message())));
            case Confirmation.Confirmed confirmed -> {
                var account = accounts.withLoginName(confirmed.subject()).orElse(null);
                if (account == null || account.disabled()) {
                    yield new Outcome.Refused(List.of(new RecoveryRefusal("", "这个账号已停用，请拨打咨询电话。")));
                }
                var weak = PasswordRules.refusals(password, facts.of(account));
                if (!weak.isEmpty()) yield new Outcome.Refused(passwordRefusals(weak));
                codes.use(code);
                accounts.changePassword(account.id(), passwordHash, false);
                note(account);
                yield new Outcome.Changed();
            }
        };
    }

    private void note(Account account) {
        trail.add(Deed.of(account.id(), account.name(), AuditAction.RECOVERY, "account/" + account.id()));
    }

    private static List<RecoveryRefusal> passwordRefusals(List<PasswordRefusal> refusals) {
        return refusals.stream()
                .map(refusal -> new RecoveryRefusal("password", refusal.message()))
                .toList();
    }
}
