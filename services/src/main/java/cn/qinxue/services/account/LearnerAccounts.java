package cn.qinxue.services.account;

import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * What becomes of a learner's account when an office corrects the person's record; inside the transaction of that
 * correction. What is changed here is not yet in the trail.
 */
@Singleton
@Transactional(propagation = Propagation.MANDATORY)
public class LearnerAccounts {
    private final AccountRepository repository;
    private final LoginNameRepository loginNames;
    private final PersonalNumbers numbers;

    LearnerAccounts(
            AccountRepository repository, LoginNameRepository loginNames, Sessions sessions, PersonalNumbers numbers) {
        this.repository = repository;
        this.loginNames = loginNames;
        this.numbers = numbers;
    }

    /** Keeps the login name for this account until the end of the transaction; false if another account has it. */
    public boolean reserve(UUID account, String loginName) {
        var hash = numbers.lookupHash(loginName);
        repository.lockName(hash);
        return loginNames
                .findById(hash)
                .map(LoginName::account)
                .filter(owner -> !owner.equals(account))
                .isEmpty();
    }

    /** The name as shown, and as asked for where one logs in by name. */
    public void rename(UUID account, String name) {
        repository.rename(account, name);
    }

    /** From now on the person logs in by this ID number; it must be {@link #reserve reserved}. */
    public void changeIdNumber(UUID account, String idNumber) {
        loginNames.deleteByAccountAndKind(account, LoginName.Kind.ID_NUMBER);
        loginNames.save(new LoginName(numbers.lookupHash(idNumber), account, LoginName.Kind.ID_NUMBER));
    }

    /** No mobile number any more: the person binds one at the next login. */
    public void unbindMobile(UUID account) {
        loginNames.deleteByAccountAndKind(account, LoginName.Kind.MOBILE);
        repository.unbindMobile(account);
    }
}
