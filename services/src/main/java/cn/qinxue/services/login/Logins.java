package cn.qinxue.services.login;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.AccountRepository;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.captcha.Captchas;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Logging in by password and captcha, and logging out. */
@Singleton
public class Logins {
    /**
     * What somebody typed.
     *
     * @param name the person's name where {@link LoginWay#asksName}, else empty
     * @param captcha the challenge's token
     * @param oldToken the session this browser had, which ends
     */
    public record Attempt(
            String name,
            String identifier,
            String password,
            String captcha,
            String answer,
            Optional<String> oldToken) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** @param token of a new session, for the browser's cookie */
        record LoggedIn(String token, Role role) implements Outcome {}

        record Refused(List<LoginRefusal> refusals) implements Outcome {
            static Refused of(LoginRefusal refusal) {
                return new Refused(List.of(refusal));
            }
        }
    }

    private final Captchas captchas;
    private final Credentials credentials;
    private final AccountRepository accounts;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final Clock clock;

    Logins(
            Captchas captchas,
            Credentials credentials,
            AccountRepository accounts,
            Sessions sessions,
            AuditTrail trail,
            Clock clock) {
        this.captchas = captchas;
        this.credentials = credentials;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Not in a transaction of its own: a failure is kept whatever follows. */
    public Outcome logIn(Attempt attempt) {
        if (!captchas.solve(attempt.captcha(), attempt.answer())) {
            return Outcome.Refused.of(new LoginRefusal.CaptchaWrong());
        }
        var checked = credentials.check(attempt.name(), Identifier.of(attempt.identifier()), attempt.password());
        return switch (checked) {
            case Credentials.Outcome.Right right -> open(right.account(), "captcha", attempt.oldToken());
            case Credentials.Outcome.Refused refused -> Outcome.Refused.of(refused.refusal());
        };
    }

    /**
     * Opens a session for somebody who has proved who they are; the browser's old one ends.
     *
     * @param proof how, for the trail
     */
    @Transactional
    public Outcome.LoggedIn open(Account account, String proof, Optional<String> oldToken) {
        oldToken.ifPresent(sessions::close);
        accounts.loggedIn(account.id(), clock.instant());
        var token = sessions.open(account.id());
        trail.add(new Deed(
                account.id(),
                account.name(),
                AuditAction.LOGIN,
                "account/" + account.id(),
                Map.of(),
                Map.of("proof", proof)));
        return new Outcome.LoggedIn(token, account.role());
    }

    @Transactional
    public void logOut(Actor actor, String token) {
        sessions.close(token);
        trail.add(Deed.of(actor.account(), actor.name(), AuditAction.LOGOUT, "account/" + actor.account()));
    }
}
