package cn.qinxue.services.token;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApiTokenRepository extends GenericRepository<ApiToken, UUID> {

    void save(ApiToken token);

    /** A token of that very office; of the operators where there is no office. */
    @Query("SELECT * FROM api_token WHERE id = :id AND office_path IS NOT DISTINCT FROM cast(:office AS text)")
    Optional<ApiToken> find(@Nullable RegionPath office, UUID id);

    /** A token of an account that is still in use. */
    @Query("""
            SELECT t.* FROM api_token t JOIN account a ON a.id = t.issued_by
            WHERE t.token_hash = :tokenHash AND NOT a.disabled""")
    Optional<ApiToken> find(byte[] tokenHash);

    /** As what the account works at that office now, if it still does. */
    @Query("SELECT office_role FROM administrator WHERE account = :account AND office_path = :office")
    Optional<OfficeRole> role(UUID account, RegionPath office);

    @Query("""
            SELECT * FROM api_token WHERE office_path IS NOT DISTINCT FROM cast(:office AS text)
            ORDER BY issued_at DESC""")
    List<ApiToken> all(@Nullable RegionPath office);

    @Query("UPDATE api_token SET last_used_at = :now, last_used_address = :address WHERE id = :id")
    void used(UUID id, Instant now, String address);

    @Query("UPDATE api_token SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
    long revoke(UUID id, Instant now);
}
