package cn.qinxue.tenants.secret;

import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Keeps ID and mobile numbers: encrypted at rest (AES-256-GCM), found again by a keyed hash (HMAC-SHA256), shown with
 * the last four characters only. Each tenant has keys of its own, so a number means nothing in a neighbour's schema.
 * All methods but {@link #masked} need a bound tenant.
 */
@Singleton
public final class PersonalNumbers {
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private record Keys(SecretKey cipher, SecretKey lookup) {}

    private final MasterKey masterKey;
    private final SecureRandom random = new SecureRandom();
    private final ConcurrentHashMap<String, Keys> keysBySchema = new ConcurrentHashMap<>();

    public PersonalNumbers(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    /** One version byte, the nonce, the cipher text with its tag. */
    public byte[] encrypt(String number) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, keys().cipher(), new GCMParameterSpec(TAG_BITS, nonce));
            var text = cipher.doFinal(number.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE_BYTES + text.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal number could not be encrypted", e);
        }
    }

    /** @throws IllegalStateException if the bytes were made by another tenant, another key, or were changed */
    public String decrypt(byte[] stored) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, keys().cipher(), new GCMParameterSpec(TAG_BITS, stored, 1, NONCE_BYTES));
            int start = 1 + NONCE_BYTES;
            return new String(cipher.doFinal(stored, start, stored.length - start), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal number could not be decrypted", e);
        }
    }

    /** 32 bytes by which the number is found; spaces and letter case do not matter. */
    public byte[] lookupHash(String number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys().lookup());
            var plain = number.strip().toUpperCase(Locale.ROOT);
            return mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks HmacSHA256", e);
        }
    }

    /** What a screen shows: {@code **** 1234}. */
    public static String masked(String number) {
        return "**** " + tail(number);
    }

    /** The last four characters, kept in clear for masking and for search. */
    public static String tail(String number) {
        return number.substring(Math.max(0, number.length() - 4));
    }

    private Keys keys() {
        return keysBySchema.computeIfAbsent(
                Tenancy.current().schemaName(),
                schema -> new Keys(
                        masterKey.derive("personal-number/cipher/" + schema, "AES"),
                        masterKey.derive("personal-number/lookup/" + schema, "HmacSHA256")));
    }
}
