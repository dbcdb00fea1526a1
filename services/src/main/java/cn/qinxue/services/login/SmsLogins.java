package cn.qinxue.services.login;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.services.sms.SmsCodes.Confirmation;
import cn.qinxue.services.sms.SmsPurpose;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Logging in by password and a code sent to the bound mobile number, for whoever cannot read the captcha (WCAG 2.2,
 * 1.1.1 and 3.3.8). Whether the password was right shows only once the code is typed.
 */
@Singleton
public class SmsLogins {
    /** What came of asking for a code. */
    public sealed interface Beginning {
        /** A code was sent, if name and password were right and a mobile number is bound. */
        record Sent(UUID code) implements Beginning {}

        record Refused(LoginRefusal refusal) implements Beginning {}
    }

    private final Credentials credentials;
    private final SmsCodes codes;
    private final Accounts accounts;
    private final Logins logins;
    private final PersonalNumbers numbers;

    SmsLogins(Credentials credentials, SmsCodes codes, Accounts accounts, Logins logins, PersonalNumbers numbers) {
        this.credentials = credentials;
        this.codes = codes;
        this.accounts = accounts;
        this.logins = logins;
        this.numbers = numbers;
    }

    /** Not in a transaction of its own, as {@link Logins#logIn}. */
    public Beginning begin(String name, String typed, String password) {
        var identifier = Identifier.of(typed);
        Optional<Account> account;
        switch (credentials.check(name, identifier, password)) {
            case Credentials.Outcome.Right right -> account = Optional.of(right.account());
            case Credentials.Outcome.Refused refused -> {
                boolean tellable = refused.refusal() instanceof LoginRefusal.Locked
                        || refused.refusal() instanceof LoginRefusal.TooOften;
                if (tellable) return new Beginning.Refused(refused.refusal());
                account = Optional.empty();
            }
        }
        var mobile = account.map(accounts::mobile).map(MobileNumber::of);
        return switch (codes.send(SmsPurpose.LOGIN, numbers.lookupHash(identifier.value()), mobile)) {
            case SmsCodes.Sending.Sent sent -> new Beginning.Sent(sent.id());
            case SmsCodes.Sending.Refused refused ->
                new Beginning.Refused(new LoginRefusal.CodeRefused(refused.message()));
        };
    }

    @Transactional
    public Logins.Outcome complete(UUID code, String typed, Optional<String> oldToken) {
        return switch (codes.confirm(SmsPurpose.LOGIN, code, typed)) {
            case Confirmation.Refused refused ->
                Logins.Outcome.Refused.of(
                        new LoginRefusal.CodeRefused(refused.refusal().message()));
            case Confirmation.Confirmed confirmed -> {
                codes.use(code);
                var account = accounts.withLoginName(confirmed.subject()).filter(found -> !found.disabled());
                yield account.<Logins.Outcome>map(found -> logins.open(found, "sms", oldToken))
                        .orElseGet(() -> Logins.Outcome.Refused.of(new LoginRefusal.Disabled()));
            }
        };
    }
}
