package cn.qinxue.services.token;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApiTokenRepository extends GenericRepository<ApiToken, UUID> {

    void save(ApiToken token);

    Optional<ApiToken> findById(UUID id);

    /** A token of an account that is still in use. */
    @Query("""
            SELECT t.* FROM api_token t JOIN account a ON a.id = t.issued_by
            WHERE t.token_hash = :tokenHash AND NOT a.disabled""")
    Optional<ApiToken> find(byte[] tokenHash);

    List<ApiToken> findAllOrderByIssuedAtDesc();

    @Query("UPDATE api_token SET last_used_at = :now WHERE id = :id")
    void used(UUID id, Instant now);

    @Query("UPDATE api_token SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
    long revoke(UUID id, Instant now);
}
