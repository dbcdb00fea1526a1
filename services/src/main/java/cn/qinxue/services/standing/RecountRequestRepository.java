package cn.qinxue.services.standing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecountRequestRepository extends GenericRepository<RecountRequest, UUID> {

    /** One waits at a time: nothing happens if one does. */
    @Query("INSERT INTO recount (id, asked_by, asked_at) VALUES (:id, :askedBy, :askedAt) ON CONFLICT DO NOTHING")
    void insert(UUID id, String askedBy, Instant askedAt);

    boolean existsById(UUID id);

    RecountRequest update(RecountRequest request);

    @Query("SELECT * FROM recount WHERE ended_at IS NULL")
    Optional<RecountRequest> findWaiting();

    @Query("SELECT * FROM recount ORDER BY asked_at DESC LIMIT :most")
    List<RecountRequest> findLatest(int most);
}
