package cn.qinxue.tenants.secret;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * Hashes and checks passwords with Argon2id at OWASP's parameters (19 MiB, two passes, one lane). At most as many as
 * the machine has cores run at once, so that a rush of logins cannot exhaust its memory.
 */
@Singleton
public final class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobody = hash("nobody's password");

    /** The hash in PHC string format, with a salt of its own. */
    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            places.release();
        }
    }

    public boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            places.release();
        }
    }

    /** Takes as long as {@link #matches} and fails: for accounts that do not exist, so that time tells nothing. */
    public boolean matchesNobody(String password) {
        matches(password, nobody);
        return false;
    }
}
