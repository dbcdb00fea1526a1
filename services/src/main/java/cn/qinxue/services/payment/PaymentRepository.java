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
interface PaymentRepository extends CrudRepository<Payment, UUID> {
    Optional<Payment> findByNumberAndGateway(String number, String gateway);

    List<Payment> findByOrderIdOrderByNumber(UUID orderId);

    @Query("SELECT * FROM payment WHERE id = :id FOR UPDATE")
    Optional<Payment> lock(UUID id);

    @Query("""
            SELECT * FROM payment WHERE next_query_at <= :now
            ORDER BY next_query_at LIMIT :limit FOR UPDATE SKIP LOCKED""")
    List<Payment> lockOverdue(Instant now, int limit);

    @Query("SELECT * FROM payment WHERE order_id = :orderId AND next_query_at IS NOT NULL FOR UPDATE SKIP LOCKED")
    List<Payment> lockUndecided(UUID orderId);
}
