package cn.qinxue.services.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RefundRepository extends CrudRepository<Refund, UUID> {
    List<Refund> findByPaymentOrderByNumber(UUID payment);

    List<Refund> findByOrderIdOrderByNumber(UUID orderId);

    @Query("SELECT * FROM refund WHERE id = :id FOR UPDATE")
    Optional<Refund> lock(UUID id);

    @Query("""
            SELECT * FROM refund WHERE state = 'SENT' AND next_try_at <= :now
            ORDER BY next_try_at LIMIT :limit FOR UPDATE SKIP LOCKED""")
    List<Refund> lockUndecided(Instant now, int limit);

    @Query("INSERT INTO refund_line (refund, order_line) VALUES (:refund, :line)")
    void addLine(UUID refund, UUID line);

    @Query("SELECT order_line FROM refund_line WHERE refund = :refund")
    List<UUID> findLines(UUID refund);
}
