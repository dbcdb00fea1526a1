package cn.qinxue.tenants.secret;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The one secret of an installation. Every other key (database role, personal numbers, notices) is derived from it by
 * HKDF-SHA256 under a name of its own and stored nowhere.
 */
@Singleton
public final class MasterKey {
    /** Secrets that begin like this are in the repository; only a demonstration may use them. */
    public static final String DEVELOPMENT_PREFIX = "development-only-";

    private static final int MINIMUM_LENGTH = 32;

    private final byte[] secret;

    /** @throws IllegalArgumentException if the secret is missing or shorter than 32 characters */
    public MasterKey(@Value("${qinxue.master-key:}") String secret) {
        if (secret.length() < MINIMUM_LENGTH) {
            throw new IllegalArgumentException(
                    "qinxue.master-key must be set to a secret of at least 32 characters (see README, For real)");
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** The key of that purpose, 32 bytes, for the named algorithm; the same purpose gives the same key each time. */
    public SecretKey derive(String purpose, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks HKDF-SHA256", e);
        }
    }
}
