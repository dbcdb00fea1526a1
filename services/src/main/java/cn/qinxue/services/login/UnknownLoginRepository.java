package cn.qinxue.services.login;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnknownLoginRepository extends GenericRepository<UnknownLogin, byte[]> {

    /** The row of that name, made if need be, locked until the end of the transaction. */
    @Query("""
            WITH locked AS (
                INSERT INTO unknown_login AS u (hash, failures, tried_at) VALUES (:hash, 0, :now)
                ON CONFLICT (hash) DO UPDATE SET tried_at = :now
                RETURNING u.hash, u.failures, u.locked_until, u.tried_at)
            SELECT * FROM locked""")
    UnknownLogin lock(byte[] hash, Instant now);

    @Query("UPDATE unknown_login SET failures = :failures, locked_until = :lockedUntil WHERE hash = :hash")
    void failed(byte[] hash, int failures, @Nullable Instant lockedUntil);

    @Query("DELETE FROM unknown_login WHERE tried_at < :before")
    void deleteOlder(Instant before);
}
