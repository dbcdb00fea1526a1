package cn.qinxue.services.office;

import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Accounts.NewAccount;
import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.account.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Gives somebody an account and a post at an office. Who may do so is decided, and noted in the trail, by the caller. */
@Singleton
public class Appointments {
    private final Accounts accounts;
    private final AdministratorRepository administrators;

    Appointments(Accounts accounts, AdministratorRepository administrators) {
        this.accounts = accounts;
        this.administrators = administrators;
    }

    /**
     * Makes the account of an administrator.
     *
     * @param accountName what they type to log in, in any letter case
     * @param passwordHash see {@link NewAccount}
     * @param mustChangePassword whether the password is a first one, to be changed at once
     */
    @Transactional
    public Creation appoint(
            Post post, String name, String accountName, String passwordHash, boolean mustChangePassword) {
        var names = Map.of(LoginName.Kind.ACCOUNT_NAME, accountName.toUpperCase(Locale.ROOT));
        var creation =
                accounts.create(new NewAccount(Role.ADMINISTRATOR, name, names, passwordHash, mustChangePassword));
        if (creation instanceof Creation.Created created) {
            administrators.save(new Administrator(created.account(), post.office(), post.role()));
        }
        return creation;
    }
}
