package cn.qinxue.services.profile;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.limit.Limit;
import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.tenants.secret.Passwords;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks somebody who is logged in for the password again, before something that an account hangs on. */
@Singleton
class OwnPassword {
    private final Passwords passwords;
    private final RateLimits limits;

    OwnPassword(Passwords passwords, RateLimits limits) {
        this.passwords = passwords;
        this.limits = limits;
    }

    /**
     * Empty if the password is right.
     *
     * @param field the form field in which it was typed
     */
    Optional<ProfileRefusal> refusal(Account account, String typed, String field) {
        var tooOften = limits.take(Limit.LOGIN_ACCOUNT, "password/" + account.id());
        if (tooOften.isPresent()) {
            return Optional.of(
                    new ProfileRefusal(field, "密码尝试的次数太多，请 " + (tooOften.get().toMinutes() + 1) + " 分钟后再试。"));
        }
        return passwords.matches(typed, account.passwordHash())
                ? Optional.empty()
                : Optional.of(new ProfileRefusal(field, "现在的密码不对，请重新填写。"));
    }
}
