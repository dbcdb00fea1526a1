package cn.qinxue.services.office;

import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Accounts.NewAccount;
import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.account.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives somebody an account and a post at an office. Who may do so is decided, and noted in the trail, by the caller. */
@Singleton
public class Appointments {
    /**
     * Who is appointed.
     *
     * @param accountName what they type to log in, in any letter case
     * @param mobile in its canonical form; null for none
     * @param passwordHash see {@link NewAccount}
     * @param mustChangePassword whether the password is a first one, to be changed at once
     * @param fromAbove whether the office above appoints its first administrator
     */
    public record Candidate(
            String name,
            String accountName,
            @Nullable String mobile,
            String passwordHash,
            boolean mustChangePassword,
            boolean fromAbove) {}

    private final Accounts accounts;
    private final AdministratorRepository administrators;

    Appointments(Accounts accounts, AdministratorRepository administrators) {
        this.accounts = accounts;
        this.administrators = administrators;
    }

    /** Makes the account of an administrator. */
    @Transactional
    public Creation appoint(Post post, Candidate who) {
        var names = new HashMap<LoginName.Kind, String>();
        names.put(LoginName.Kind.ACCOUNT_NAME, who.accountName().toUpperCase(Locale.ROOT));
        if (who.mobile() != null) names.put(LoginName.Kind.MOBILE, who.mobile());
        var creation = accounts.create(
                new NewAccount(Role.ADMINISTRATOR, who.name(), names, who.passwordHash(), who.mustChangePassword()));
        if (creation instanceof Creation.Created created) {
            administrators.save(new Administrator(
                    created.account(), post.office(), post.role(), who.accountName(), who.fromAbove()));
        }
        return creation;
    }
}
