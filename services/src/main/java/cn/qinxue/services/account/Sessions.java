package cn.qinxue.services.account;

import cn.qinxue.services.access.Post;
import cn.qinxue.services.access.SitePost;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in. Sessions are rows of the bound tenant's own schema: any node serves them, they outlive every node,
 * and the token of one tenant finds nothing at another.
 */
@Singleton
public class Sessions {
    /** How exactly the last use is known; spares a write on nearly every request. */
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private final SessionRepository repository;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;
    private final SecureRandom random = new SecureRandom();

    Sessions(
            SessionRepository repository,
            Clock clock,
            @Value("${qinxue.session.idle:2h}") Duration idle,
            @Value("${qinxue.session.longest:12h}") Duration longest) {
        this.repository = repository;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** Opens a session and returns its token, 256 random bits, for the browser's cookie; only its hash is kept. */
    @Transactional
    public String open(UUID account) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        repository.save(new Session(hash(token), account, now, now));
        return token;
    }

    /** Empty if the token was never given out by this tenant, has ended, or its account is disabled. */
    @Transactional
    public Optional<Actor> actor(String token) {
        var hash = hash(token);
        var now = clock.instant();
        return repository.find(hash).filter(found -> lives(found, now)).map(found -> {
            if (found.seenAt().plus(SEEN_PRECISION).isBefore(now)) repository.seen(hash, now);
            return actor(found);
        });
    }

    @Transactional
    public void close(String token) {
        repository.delete(hash(token));
    }

    /** After a change of password, or when the account is disabled. */
    @Transactional
    public void closeAll(UUID account) {
        repository.deleteAll(account);
    }

    /** After the whole tenant was off the air. */
    @Transactional
    public void closeEverybodys() {
        repository.deleteEverybodys();
    }

    /** Removes the rows of sessions that have ended by themselves. */
    @Transactional
    public void sweep() {
        var now = clock.instant();
        repository.deleteEnded(now.minus(idle), now.minus(longest));
    }

    private Actor actor(SessionRepository.Found found) {
        boolean mustBindMobile = found.role() == Role.LEARNER && found.withoutMobile();
        var office = found.officePath();
        var role = found.officeRole();
        var post = office == null || role == null ? null : new Post(new RegionPath(office), role);
        var site = site(found);
        return new Actor(
                found.account(), found.role(), found.name(), found.mustChangePassword(), mustBindMobile, post, site);
    }

    private @Nullable SitePost site(SessionRepository.Found found) {
        if (found.role() != Role.SITE) return null;
        return repository
                .findSite(found.account())
                .map(site -> new SitePost(site.site(), site.name(), new RegionPath(site.regionPath())))
                .orElse(null);
    }

    private boolean lives(SessionRepository.Found found, Instant now) {
        return found.seenAt().plus(idle).isAfter(now)
                && found.createdAt().plus(longest).isAfter(now);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }
}
