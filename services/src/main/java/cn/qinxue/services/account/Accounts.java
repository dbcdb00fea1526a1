package cn.qinxue.services.account;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts of the bound tenant, and of the operators' own house. What is changed here is not yet in the trail. */
@Singleton
public class Accounts {
    /** What came of making an account. */
    public sealed interface Creation {
        record Created(UUID account) implements Creation {}

        /** The name of this kind belongs to another account. */
        record Taken(LoginName.Kind kind) implements Creation {}
    }

    /**
     * An account to be made.
     *
     * @param names what its owner may type to log in; numbers in their canonical form
     * @param passwordHash see {@link Passwords#hash}: computed before a transaction is begun, since it takes long
     */
    public record NewAccount(
            Role role,
            String name,
            Map<LoginName.Kind, String> names,
            String passwordHash,
            boolean mustChangePassword) {
        public NewAccount {
            names = Map.copyOf(names);
        }
    }

    private final AccountRepository repository;
    private final LoginNameRepository loginNames;
    private final Sessions sessions;
    private final PersonalNumbers numbers;
    private final Clock clock;

    Accounts(
            AccountRepository repository,
            LoginNameRepository loginNames,
            Sessions sessions,
            PersonalNumbers numbers,
            Clock clock) {
        this.repository = repository;
        this.loginNames = loginNames;
        this.sessions = sessions;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** All its names, or nothing; a mobile number among them becomes the bound one. */
    @Transactional
    public Creation create(NewAccount wanted) {
        for (var name : new TreeMap<>(wanted.names()).entrySet()) {
            if (holder(name.getValue()).isPresent()) return new Creation.Taken(name.getKey());
        }
        var id = Ids.next();
        var mobile = wanted.names().get(LoginName.Kind.MOBILE);
        repository.save(new Account(
                id,
                wanted.role(),
                wanted.name(),
                mobile == null ? null : numbers.encrypt(mobile),
                mobile == null ? null : PersonalNumbers.tail(mobile),
                wanted.passwordHash(),
                wanted.mustChangePassword(),
                0,
                null,
                false,
                clock.instant(),
                null,
                0));
        wanted.names().forEach((kind, name) -> loginNames.save(new LoginName(numbers.lookupHash(name), id, kind)));
        return new Creation.Created(id);
    }

    /** @throws NotFound if there is none */
    @Transactional
    public Account get(UUID id) {
        return repository.findById(id).orElseThrow(NotFound::new);
    }

    /** Whether somebody logs in with this name, of whatever kind. */
    @Transactional
    public boolean isTaken(String name) {
        return loginNames.existsById(numbers.lookupHash(name));
    }

    /**
     * Whose login name this is, of whatever kind; until the end of the transaction it stays so. Of several names the mobile
     * number comes before the account name.
     */
    @Transactional
    public Optional<UUID> holder(String name) {
        var hash = numbers.lookupHash(name);
        repository.lockName(hash);
        return loginNames.findById(hash).map(LoginName::account);
    }

    /** The account behind a login name's hash. */
    @Transactional
    public Optional<Account> withLoginName(byte[] hash) {
        return loginNames.findById(hash).map(LoginName::account).flatMap(repository::findById);
    }

    /** The bound mobile number in clear, for messages to its owner. */
    public @Nullable String mobile(Account account) {
        byte @Nullable [] cipher = account.mobileCipher();
        return cipher == null ? null : numbers.decrypt(cipher);
    }

    /** Sets the password, ends every session of the account and every lock on it. */
    @Transactional
    public void changePassword(UUID id, String passwordHash, boolean mustChange) {
        repository.changePassword(id, passwordHash, mustChange);
        sessions.closeAll(id);
    }

    /** Binds another mobile number, also for the login; false if it belongs to another account. */
    @Transactional
    public boolean changeMobile(UUID id, String mobile) {
        if (holder(mobile).filter(other -> !other.equals(id)).isPresent()) return false;
        var hash = numbers.lookupHash(mobile);
        loginNames.deleteByAccountAndKind(id, LoginName.Kind.MOBILE);
        loginNames.save(new LoginName(hash, id, LoginName.Kind.MOBILE));
        repository.changeMobile(id, numbers.encrypt(mobile), PersonalNumbers.tail(mobile));
        return true;
    }

    /**
     * Corrects the name.
     *
     * @param version of the account as the form showed it
     * @return false if somebody else changed the account since
     */
    @Transactional
    public boolean rename(UUID id, long version, String name) {
        return repository.rename(id, version, name) == 1;
    }

    /** Nobody logs in any more, and whoever is logged in is out at once. */
    @Transactional
    public void disable(UUID id) {
        repository.changeDisabled(id, true);
        sessions.closeAll(id);
    }

    /** The account can be used again, with the password it had. */
    @Transactional
    public void enable(UUID id) {
        repository.changeDisabled(id, false);
    }
}
