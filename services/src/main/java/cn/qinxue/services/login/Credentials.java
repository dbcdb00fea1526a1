package cn.qinxue.services.login;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.limit.Limit;
import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.services.login.LoginFailures.Turn;
import cn.qinxue.tenants.secret.Passwords;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares a password. Holds no database connection while the slow hash is computed, takes the same time for names that
 * nobody has, and puts each failure on the trail.
 */
@Singleton
class Credentials {
    /** What came of it. */
    sealed interface Outcome {
        record Right(Account account) implements Outcome {}

        record Refused(LoginRefusal refusal) implements Outcome {}
    }

    private final LoginFailures failures;
    private final LoginWays ways;
    private final Passwords passwords;
    private final RateLimits limits;
    private final AuditTrail trail;

    Credentials(LoginFailures failures, LoginWays ways, Passwords passwords, RateLimits limits, AuditTrail trail) {
        this.failures = failures;
        this.ways = ways;
        this.passwords = passwords;
        this.limits = limits;
        this.trail = trail;
    }

    /** Not in a transaction: the count of failures is kept before the password is looked at. */
    Outcome check(String name, Identifier identifier, String password) {
        var tooOften = tooOften(identifier);
        if (tooOften.isPresent()) return new Outcome.Refused(new LoginRefusal.TooOften(tooOften.get()));
        var way = ways.current();
        return switch (failures.take(identifier, way.kinds())) {
            case Turn.Locked locked ->
                refused(Optional.empty(), identifier, new LoginRefusal.Locked(locked.remaining()));
            case Turn.Try turn -> {
                var account = turn.account().filter(found -> !way.asksName() || hasName(found, name));
                boolean right = account.map(found -> passwords.matches(password, found.passwordHash()))
                        .orElseGet(() -> passwords.matchesNobody(password));
                yield right ? known(account.orElseThrow()) : wrong(turn, identifier);
            }
        };
    }

    private Optional<Duration> tooOften(Identifier identifier) {
        return limits.takeHere(Limit.LOGIN_ADDRESS).or(() -> limits.take(Limit.LOGIN_ACCOUNT, identifier.value()));
    }

    private static boolean hasName(Account account, String name) {
        return account.name().equals(name.strip());
    }

    private static Outcome known(Account account) {
        return account.disabled() ? new Outcome.Refused(new LoginRefusal.Disabled()) : new Outcome.Right(account);
    }

    private Outcome wrong(Turn.Try turn, Identifier identifier) {
        int left = LockoutRules.LOCKING - turn.counted().count();
        return refused(turn.account(), identifier, new LoginRefusal.NotRecognised(Math.max(left, 0)));
    }

    private Outcome refused(Optional<Account> account, Identifier identifier, LoginRefusal refusal) {
        var action = refusal instanceof LoginRefusal.Locked ? AuditAction.LOGIN_LOCKED : AuditAction.LOGIN_FAILED;
        var id = account.map(Account::id).map(UUID::toString).orElse("-");
        trail.add(new Deed(
                null,
                account.map(Account::name).orElse(""),
                action,
                "account/" + id,
                Map.of(),
                Map.of("identifier", identifier.toString())));
        return new Outcome.Refused(refusal);
    }
}
