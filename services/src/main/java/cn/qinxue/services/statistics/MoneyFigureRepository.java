package cn.qinxue.services.statistics;

import cn.qinxue.services.enrollment.Enrollment;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was paid and given back, by day, region, gateway and level group. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MoneyFigureRepository extends GenericRepository<Enrollment, UUID> {

    /** One combination; money in fen. */
    @Introspected
    record MoneySum(
            LocalDate day,
            String regionPath,
            String gateway,
            String levelGroup,
            long paidOrders,
            long paid,
            long refundedOrders,
            long refunded) {
        PaymentTable.Flow flow() {
            return new PaymentTable.Flow(paidOrders, paid, refundedOrders, refunded);
        }
    }

    @Query("""
            SELECT cast(m.at AT TIME ZONE 'Asia/Shanghai' AS date) AS day, s.region_path, m.gateway, o.level_group,
                   count(*) FILTER (WHERE m.paid) AS paid_orders,
                   cast(coalesce(sum(l.amount) FILTER (WHERE m.paid), 0) AS bigint) AS paid,
                   count(*) FILTER (WHERE NOT m.paid) AS refunded_orders,
                   cast(coalesce(sum(l.amount) FILTER (WHERE NOT m.paid), 0) AS bigint) AS refunded
            FROM (SELECT coalesce(p.paid_at, p.settled_at) AS at, p.gateway, l.id AS line, true AS paid
                  FROM payment p JOIN order_line l ON l.order_id = p.order_id
                  WHERE p.state = 'SETTLED' AND coalesce(p.paid_at, p.settled_at) >= :from
                    AND coalesce(p.paid_at, p.settled_at) < :until
                  UNION ALL
                  SELECT r.ended_at, p.gateway, x.order_line, false
                  FROM refund r JOIN payment p ON p.id = r.payment JOIN refund_line x ON x.refund = r.id
                  WHERE r.state = 'DONE' AND r.ended_at >= :from AND r.ended_at < :until) AS m
            JOIN order_line l ON l.id = m.line JOIN enrollment e ON e.id = l.enrollment
            JOIN offering o ON o.id = e.offering JOIN staff s ON s.id = e.staff
            WHERE e.programme = :programme AND s.region_path LIKE :region || '%'
            GROUP BY 1, 2, 3, 4 ORDER BY 1 DESC, 2, 3, 4""")
    List<MoneySum> sums(String programme, String region, Instant from, Instant until);
}
