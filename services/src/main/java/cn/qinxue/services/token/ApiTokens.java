package cn.qinxue.services.token;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The API tokens of the bound tenant; those of the operators' own house open provinces. A token is worth nothing elsewhere. */
@Singleton
public class ApiTokens {
    /** By which people and scanners of repositories know one when they see it. */
    private static final String PREFIX = "qinxue_";

    private static final Duration USED_PRECISION = Duration.ofMinutes(1);

    /** A token just issued; {@code secret} is kept nowhere, so this is the one time it can be shown. */
    public record Issued(ApiToken token, String secret) {}

    private final ApiTokenRepository repository;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(ApiTokenRepository repository, AuditTrail trail, Clock clock) {
        this.repository = repository;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new token of 256 random bits that acts in the actor's name for so long. */
    @Transactional
    public Issued issue(String name, Duration life, Actor by) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = now();
        var token =
                new ApiToken(Ids.next(), name, hash(secret), by.account(), by.name(), now, now.plus(life), null, null);
        repository.save(token);
        trail.add(deed(token, AuditAction.CREATION, by));
        return new Issued(token, secret);
    }

    /**
     * From now on the token opens nothing; doing it twice changes nothing.
     *
     * @throws NotFound if there is no such token
     */
    @Transactional
    public void revoke(UUID id, Actor by) {
        var token = repository.findById(id).orElseThrow(NotFound::new);
        if (repository.revoke(id, now()) > 0) trail.add(deed(token, AuditAction.REMOVAL, by));
    }

    /** The token that was given out under this secret, while it is valid. */
    @Transactional
    public Optional<ApiToken> valid(String secret) {
        var now = now();
        return repository.find(hash(secret)).filter(token -> token.isValid(now)).map(token -> {
            var last = token.lastUsedAt();
            if (last == null || last.plus(USED_PRECISION).isBefore(now)) repository.used(token.id(), now);
            return token;
        });
    }

    /** All that were ever issued, the newest first. */
    @Transactional
    public List<ApiToken> all() {
        return repository.findAllOrderByIssuedAtDesc();
    }

    private static Deed deed(ApiToken token, AuditAction action, Actor by) {
        return new Deed(
                by.account(), by.name(), action, "api-token/" + token.id(), Map.of(), Map.of("name", token.name()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }
}
