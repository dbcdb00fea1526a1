package cn.qinxue.services.order;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrderRepository extends CrudRepository<Order, UUID> {
    @Query("SELECT nextval('order_number')")
    long nextNumber();

    /** Makes the orders of one buyer queue up, so that a double click places one. */
    @Query("SELECT id FROM account WHERE id = :account FOR UPDATE")
    Optional<UUID> lockBuyer(UUID account);

    @Query("SELECT * FROM orders WHERE id = :id FOR UPDATE")
    Optional<Order> lock(UUID id);

    @Query("SELECT * FROM orders WHERE id = :id AND state = 'PENDING' AND expires_at <= :now FOR UPDATE SKIP LOCKED")
    Optional<Order> lockExpired(UUID id, Instant now);

    @Query("""
            SELECT * FROM orders WHERE account = :account AND state = 'PENDING' AND expires_at <= :now
            ORDER BY id FOR UPDATE""")
    List<Order> lockOverdue(UUID account, Instant now);

    @Query("SELECT id FROM orders WHERE state = 'PENDING' AND expires_at <= :now ORDER BY expires_at LIMIT :limit")
    List<UUID> findExpired(Instant now, int limit);

    /** Unpaid orders that hold an enrollment of the given order too. */
    @Query("""
            SELECT o.* FROM orders o
            WHERE o.id <> :id AND o.state = 'PENDING' AND o.id IN (
                SELECT theirs.order_id FROM order_line theirs JOIN order_line ours USING (enrollment)
                WHERE ours.order_id = :id)
            ORDER BY o.id FOR UPDATE OF o""")
    List<Order> lockRivals(UUID id);

    @Query("""
            SELECT DISTINCT o.number FROM orders o JOIN order_line l ON l.order_id = o.id
            WHERE l.enrollment IN (:enrollments) AND l.state IN ('PENDING', 'OPENED', 'REFUNDING')
            ORDER BY o.number""")
    List<String> findNumbersHolding(List<UUID> enrollments);

    List<Order> findByIdIn(Collection<UUID> ids);

    Optional<Order> findByIdAndAccount(UUID id, UUID account);

    Page<Order> findByAccount(UUID account, Pageable page);

    Page<Order> findByAccountAndState(UUID account, OrderState state, Pageable page);
}
