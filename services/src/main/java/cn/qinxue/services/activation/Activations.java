package cn.qinxue.services.activation;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Accounts.NewAccount;
import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.PasswordRefusal;
import cn.qinxue.services.account.PasswordRules;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.activation.ActivationRefusal.FieldWrong;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.login.Logins;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.services.sms.SmsCodes.Confirmation;
import cn.qinxue.services.sms.SmsPurpose;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The second half of an activation: with the code from the telephone and a password the account is made, takes over all
 * records of its person, and is logged in. The first half is {@link ActivationRequests}.
 */
@Singleton
public class Activations {
    /** What came of it. */
    public sealed interface Outcome {
        /** @param token of the session that was opened at once */
        record Activated(String token) implements Outcome {}

        record Refused(List<ActivationRefusal> refusals) implements Outcome {
            static Refused of(ActivationRefusal refusal) {
                return new Refused(List.of(refusal));
            }
        }
    }

    private final SmsCodes codes;
    private final StaffRecords records;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Logins logins;
    private final AuditTrail trail;

    Activations(
            SmsCodes codes,
            StaffRecords records,
            Accounts accounts,
            Passwords passwords,
            Logins logins,
            AuditTrail trail) {
        this.codes = codes;
        this.records = records;
        this.accounts = accounts;
        this.passwords = passwords;
        this.logins = logins;
        this.trail = trail;
    }

    /**
     * Makes the account. Of two activations of one person at the same moment, one wins.
     *
     * @param code the id under which the code was sent
     * @param typed the code as typed
     * @param oldToken the session this browser had, which ends
     */
    public Outcome complete(UUID code, String typed, String password, Optional<String> oldToken) {
        var weak = PasswordRules.refusals(password, PasswordRules.Facts.NONE);
        if (!weak.isEmpty()) return new Outcome.Refused(passwordRefusals(weak));
        return take(code, typed, password, passwords.hash(password), oldToken);
    }

    @Transactional
    Outcome take(UUID code, String typed, String password, String passwordHash, Optional<String> oldToken) {
        return switch (codes.confirm(SmsPurpose.ACTIVATION, code, typed)) {
            case Confirmation.Refused refused ->
                Outcome.Refused.of(new FieldWrong("code", refused.refusal().message()));
            case Confirmation.Confirmed confirmed -> {
                var staff = record(confirmed.subject());
                var idNumber = IdNumber.of(records.idNumber(staff));
                var facts = new PasswordRules.Facts(
                        List.of(staff.name()),
                        idNumber.value(),
                        confirmed.mobile().value());
                var weak = PasswordRules.refusals(password, facts);
                if (!weak.isEmpty()) yield new Outcome.Refused(passwordRefusals(weak));
                codes.use(code);
                yield create(staff, idNumber, confirmed.mobile(), passwordHash, oldToken);
            }
        };
    }

    private Outcome create(
            Staff staff, IdNumber idNumber, MobileNumber mobile, String passwordHash, Optional<String> oldToken) {
        var names = Map.of(Kind.ID_NUMBER, idNumber.value(), Kind.MOBILE, mobile.value());
        return switch (accounts.create(new NewAccount(Role.LEARNER, staff.name(), names, passwordHash, false))) {
            case Creation.Taken taken ->
                Outcome.Refused.of(
                        taken.kind() == Kind.MOBILE
                                ? new ActivationRefusal.MobileTaken()
                                : new ActivationRefusal.AlreadyActive());
            case Creation.Created created -> {
                var account = accounts.get(created.account());
                var taken = ActivationRules.free(records.ofPerson(idNumber));
                taken.forEach(free -> records.activate(free.id(), account.id(), mobile));
                note(account, taken, mobile);
                yield new Outcome.Activated(
                        logins.open(account, "activation", oldToken).token());
            }
        };
    }

    private void note(Account account, List<Staff> taken, MobileNumber mobile) {
        taken.forEach(staff -> trail.add(new Deed(
                account.id(),
                account.name(),
                AuditAction.ACTIVATION,
                "staff/" + staff.id(),
                Map.of(),
                Map.of("account", account.id().toString(), "mobile", mobile.toString()))));
    }

    private Staff record(byte[] subject) {
        var bytes = ByteBuffer.wrap(subject);
        var province = RegionPath.root(Tenancy.current().divisionCode());
        return records.find(province, new UUID(bytes.getLong(), bytes.getLong()))
                .orElseThrow(() -> new IllegalStateException("A record vanished while it was being activated"));
    }

    private static List<ActivationRefusal> passwordRefusals(List<PasswordRefusal> refusals) {
        return refusals.stream()
                .<ActivationRefusal>map(refusal -> new FieldWrong("password", refusal.message()))
                .toList();
    }
}
