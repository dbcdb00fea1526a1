package cn.qinxue.services.token;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.origin.Origin;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The API tokens of the bound tenant: an office's see what the office sees, those of the operators' own house open
 * provinces. A token is worth nothing elsewhere.
 */
@Singleton
public class ApiTokens {
    /** By which people and scanners of repositories know one when they see it. */
    private static final String PREFIX = "qinxue_";

    private static final Duration USED_PRECISION = Duration.ofMinutes(1);

    /** A token just issued; {@code secret} is kept nowhere, so this is the one time it can be shown. */
    public record Issued(ApiToken token, String secret) {}

    /** A program that showed a valid token; {@code actor} is who it is to every service. */
    public record Program(ApiToken token, Actor actor) {}

    private final ApiTokenRepository repository;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(ApiTokenRepository repository, AuditTrail trail, Clock clock) {
        this.repository = repository;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A new token of 256 random bits that acts in the actor's name, at the actor's office, for so long.
     *
     * @param rights what it may do beside reading, out of {@link ApiToken#GRANTABLE}
     * @throws Forbidden if the actor lacks one of the rights
     */
    @Transactional
    public Issued issue(String name, Duration life, Set<Right> rights, Actor by) {
        if (!ApiToken.GRANTABLE.containsAll(rights)) throw new IllegalArgumentException("No token has " + rights);
        rights.forEach(by::require);
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = now();
        var token = new ApiToken(
                Ids.next(),
                name,
                hash(secret),
                by.account(),
                by.name(),
                office(by),
                rights.contains(Right.STAFF),
                rights.contains(Right.FULL_NUMBERS),
                now,
                now.plus(life),
                null,
                null,
                null);
        repository.save(token);
        trail.add(deed(token, AuditAction.CREATION, by));
        return new Issued(token, secret);
    }

    /**
     * From now on the token opens nothing; doing it twice changes nothing.
     *
     * @throws NotFound if the actor's office has no such token
     */
    @Transactional
    public void revoke(UUID id, Actor by) {
        var token = token(id, by);
        if (repository.revoke(id, now()) > 0) trail.add(deed(token, AuditAction.REMOVAL, by));
    }

    /**
     * The program to which this secret was given, while the token is valid and its issuer may still issue tokens at that
     * office. Whatever right the issuer has lost since, the program has lost too.
     */
    @Transactional
    public Optional<Program> valid(String secret) {
        var now = now();
        return repository
                .find(hash(secret))
                .filter(token -> token.isValid(now))
                .flatMap(this::program)
                .map(program -> {
                    var last = program.token().lastUsedAt();
                    if (last == null || last.plus(USED_PRECISION).isBefore(now)) {
                        repository.used(
                                program.token().id(), now, Origin.current().address());
                    }
                    return program;
                });
    }

    /** All that the actor's office ever issued, the newest first. */
    @Transactional
    public List<ApiToken> all(Actor actor) {
        return repository.all(office(actor));
    }

    /**
     * One of the actor's own office.
     *
     * @throws NotFound if it has no such token
     */
    @Transactional
    public ApiToken token(UUID id, Actor actor) {
        return repository.find(office(actor), id).orElseThrow(NotFound::new);
    }

    private Optional<Program> program(ApiToken token) {
        var office = token.officePath();
        if (office == null) return Optional.of(new Program(token, actor(token, Role.OPERATOR, null)));
        return repository
                .role(token.issuedBy(), office)
                .filter(role -> role.has(Right.ADMINISTRATORS))
                .map(role -> new Program(token, actor(token, Role.ADMINISTRATOR, post(token, office, role))));
    }

    private static Actor actor(ApiToken token, Role role, @Nullable Post post) {
        return new Actor(token.issuedBy(), role, "接口令牌“" + token.name() + "”", false, false, post);
    }

    private static Post post(ApiToken token, RegionPath office, OfficeRole role) {
        return new Post(office, role, token.rights().stream().filter(role::has).collect(Collectors.toSet()));
    }

    private static @Nullable RegionPath office(Actor actor) {
        return actor.role() == Role.OPERATOR ? null : actor.scope();
    }

    private static Deed deed(ApiToken token, AuditAction action, Actor by) {
        var values = new TreeMap<>(Map.of("name", token.name()));
        if (token.officePath() != null) {
            values.put("rights", token.rights().stream().map(Right::label).collect(Collectors.joining("、")));
        }
        return new Deed(by.account(), by.name(), action, "api-token/" + token.id(), Map.of(), values);
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
