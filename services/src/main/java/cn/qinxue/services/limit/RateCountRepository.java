package cn.qinxue.services.limit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RateCountRepository extends GenericRepository<RateCount, byte[]> {

    /** Counts one more and returns how many it is now. */
    @Query("""
            WITH counted AS (
                INSERT INTO rate_count AS c (hash, count, ends_at) VALUES (:hash, 1, :endsAt)
                ON CONFLICT (hash) DO UPDATE SET count = c.count + 1 RETURNING c.count)
            SELECT count FROM counted""")
    int add(byte[] hash, Instant endsAt);

    @Query("DELETE FROM rate_count WHERE ends_at < :now")
    void deleteEnded(Instant now);
}
