package cn.qinxue.services.account;

import cn.qinxue.tenants.secret.Passwords;
import jakarta.inject.Singleton;

/**
 * A first password with its hash, which takes long to compute: made before a transaction is begun. {@link #toString}
 * hides it.
 */
public record FreshPassword(String password, String hash) {
    @Override
    public String toString() {
        return "FreshPassword[]";
    }

    /** Makes them. */
    @Singleton
    public static class Source {
        private final FirstPasswords random;
        private final Passwords passwords;

        Source(FirstPasswords random, Passwords passwords) {
            this.random = random;
            this.passwords = passwords;
        }

        /** Another one; slow, so not within a transaction. */
        public FreshPassword next() {
            var password = random.next();
            return new FreshPassword(password, passwords.hash(password));
        }
    }
}
