package cn.qinxue.services.account;

import cn.qinxue.services.access.OfficeRole;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<Session, byte[]> {

    /** A session with what must be known of its account at each request; the path of an office as text. */
    @Introspected
    record Found(
            UUID account,
            Role role,
            String name,
            boolean mustChangePassword,
            boolean withoutMobile,
            @Nullable String officePath,
            @Nullable OfficeRole officeRole,
            Instant createdAt,
            Instant seenAt) {}

    /** For which training site somebody works; the region's path as text. */
    @Introspected
    record FoundSite(UUID site, String name, String regionPath) {}

    void save(Session session);

    @Query("""
            SELECT a.id AS account, a.role, a.name, a.must_change_password,
                a.mobile_cipher IS NULL AS without_mobile, p.office_path, p.office_role, s.created_at, s.seen_at
            FROM session s JOIN account a ON a.id = s.account LEFT JOIN administrator p ON p.account = a.id
            WHERE s.token_hash = :tokenHash AND NOT a.disabled""")
    Optional<Found> find(byte[] tokenHash);

    /** A question of its own: the operators' house has no sites. */
    @Query("""
            SELECT t.id AS site, t.name, t.region_path
            FROM site_administrator a JOIN training_site t ON t.id = a.site WHERE a.account = :account""")
    Optional<FoundSite> findSite(UUID account);

    @Query("UPDATE session SET seen_at = :now WHERE token_hash = :tokenHash")
    void seen(byte[] tokenHash, Instant now);

    @Query("DELETE FROM session WHERE token_hash = :tokenHash")
    void delete(byte[] tokenHash);

    @Query("DELETE FROM session WHERE account = :account")
    void deleteAll(UUID account);

    @Query("DELETE FROM session")
    void deleteEverybodys();

    @Query("DELETE FROM session WHERE seen_at < :idleSince OR created_at < :openedBefore")
    void deleteEnded(Instant idleSince, Instant openedBefore);
}
