package cn.qinxue.services.login;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.AccountRepository;
import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.login.LockoutRules.Failures;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Counts each try as failed before the password is looked at, so that a hundred tries at once count a hundred. Names
 * that no account has are counted alike.
 */
@Singleton
class LoginFailures {
    /** What stands before a try. */
    sealed interface Turn {
        record Locked(Duration remaining) implements Turn {}

        /** Somebody may try once; the count stands as if the try had failed. */
        record Try(Optional<Account> account, Failures counted) implements Turn {}
    }

    private final AccountRepository accounts;
    private final UnknownLoginRepository unknown;
    private final PersonalNumbers numbers;
    private final Clock clock;

    LoginFailures(AccountRepository accounts, UnknownLoginRepository unknown, PersonalNumbers numbers, Clock clock) {
        this.accounts = accounts;
        this.unknown = unknown;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    Turn take(Identifier identifier, Set<LoginName.Kind> kinds) {
        var hash = numbers.lookupHash(identifier.value());
        var account = accounts.lockByLoginName(hash, kinds);
        return account.isPresent() ? takeKnown(account.get()) : takeUnknown(hash);
    }

    /** Forgets names that nobody has tried for long. */
    @Transactional
    void sweep() {
        unknown.deleteOlder(clock.instant().minus(LockoutRules.FORGOTTEN).minus(LockoutRules.LONG_LOCK));
    }

    private Turn takeKnown(Account account) {
        var now = clock.instant();
        var failures = new Failures(account.failures(), account.lockedUntil());
        var wait = LockoutRules.wait(failures, now);
        if (wait.isPresent()) return new Turn.Locked(wait.get());
        var next = LockoutRules.next(failures, now);
        accounts.failed(account.id(), next.count(), next.lockedUntil());
        return new Turn.Try(Optional.of(account), next);
    }

    private Turn takeUnknown(byte[] hash) {
        var now = clock.instant();
        var row = unknown.lock(hash, now);
        var failures = new Failures(row.failures(), row.lockedUntil());
        var wait = LockoutRules.wait(failures, now);
        if (wait.isPresent()) return new Turn.Locked(wait.get());
        var next = LockoutRules.next(failures, now);
        unknown.failed(hash, next.count(), next.lockedUntil());
        return new Turn.Try(Optional.empty(), next);
    }
}
