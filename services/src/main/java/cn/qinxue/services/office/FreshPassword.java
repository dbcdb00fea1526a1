package cn.qinxue.services.office;

import cn.qinxue.services.account.FirstPasswords;
import cn.qinxue.tenants.secret.Passwords;
import jakarta.inject.Singleton;

/**
 * A first password with its hash, which takes long to compute: made before a transaction is begun. {@link #toString}
 * hides it.
 */
record FreshPassword(String password, String hash) {
    @Override
    public String toString() {
        return "FreshPassword[]";
    }

    /** Makes them. */
    @Singleton
    static class Source {
        private final FirstPasswords random;
        private final Passwords passwords;

        Source(FirstPasswords random, Passwords passwords) {
            this.random = random;
            this.passwords = passwords;
        }

        FreshPassword next() {
            var password = random.next();
            return new FreshPassword(password, passwords.hash(password));
        }
    }
}
