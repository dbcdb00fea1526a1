package cn.qinxue.services.captcha;

import cn.qinxue.tenants.secret.MasterKey;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import javax.crypto.Mac;

/**
 * Pictures whose characters a person types off, so that a program has a harder time trying passwords. A challenge is a
 * signed token of nonce and expiry: showing a form writes nothing. Its answer follows from the nonce by a key of the
 * tenant; once answered, rightly or not, it is worth nothing.
 */
@Singleton
public class Captchas {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int NONCE_BYTES = 16;
    private static final int BODY_BYTES = NONCE_BYTES + Long.BYTES;
    private static final int SEAL_BYTES = 16;
    private static final int CHARACTERS = 4;

    private record Challenge(byte[] nonce, Instant expiresAt) {}

    private final CaptchaUseRepository repository;
    private final MasterKey masterKey;
    private final Clock clock;
    private final String fixedAnswer;
    private final SecureRandom random = new SecureRandom();

    Captchas(
            CaptchaUseRepository repository,
            MasterKey masterKey,
            Clock clock,
            @Value("${qinxue.captcha.answer:}") String fixedAnswer) {
        this.repository = repository;
        this.masterKey = masterKey;
        this.clock = clock;
        this.fixedAnswer = fixedAnswer;
    }

    /** A new challenge, as the token that the form carries along. */
    public String open() {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var body = ByteBuffer.allocate(BODY_BYTES)
                .put(nonce)
                .putLong(clock.instant().plus(LIFE).getEpochSecond())
                .array();
        var token = Arrays.copyOf(body, BODY_BYTES + SEAL_BYTES);
        System.arraycopy(mac("seal", body), 0, token, BODY_BYTES, SEAL_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The challenge's picture as PNG, the same each time; empty if the token is not ours or has expired. */
    public Optional<byte[]> picture(String token) {
        return challenge(token).map(challenge -> {
            var seed = mac("distortion", challenge.nonce());
            return CaptchaPicture.png(
                    answer(challenge),
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        });
    }

    /** Whether this is what the picture shows, in any letter case. A challenge can be answered once. */
    @Transactional
    public boolean solve(String token, String typed) {
        var challenge = challenge(token);
        if (challenge.isEmpty()) return false;
        boolean first = repository.use(challenge.get().nonce(), challenge.get().expiresAt()) == 1;
        var plain = CaptchaAlphabet.normalized(typed);
        return first && plain.equals(answer(challenge.get()));
    }

    /** Forgets the used challenges that have expired. */
    @Transactional
    public void sweep() {
        repository.deleteExpired(clock.instant());
    }

    private Optional<Challenge> challenge(String token) {
        var bytes = decoded(token);
        if (bytes.length != BODY_BYTES + SEAL_BYTES) return Optional.empty();
        var body = Arrays.copyOf(bytes, BODY_BYTES);
        var seal = Arrays.copyOfRange(bytes, BODY_BYTES, bytes.length);
        if (!MessageDigest.isEqual(seal, Arrays.copyOf(mac("seal", body), SEAL_BYTES))) return Optional.empty();
        var expiresAt = Instant.ofEpochSecond(ByteBuffer.wrap(body).getLong(NONCE_BYTES));
        if (expiresAt.isBefore(clock.instant())) return Optional.empty();
        return Optional.of(new Challenge(Arrays.copyOf(body, NONCE_BYTES), expiresAt));
    }

    private String answer(Challenge challenge) {
        if (!fixedAnswer.isEmpty()) return fixedAnswer.toUpperCase(Locale.ROOT);
        return CaptchaAlphabet.answer(mac("answer", challenge.nonce()), CHARACTERS);
    }

    private byte[] mac(String purpose, byte[] content) {
        var schema = Tenancy.current().schemaName();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(masterKey.derive("captcha/" + purpose + "/" + schema, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks HmacSHA256", e);
        }
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
