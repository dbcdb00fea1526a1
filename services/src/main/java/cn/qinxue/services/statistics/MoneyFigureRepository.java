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
import org.jspecify.annotations.Nullable;

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
            SELECT cast(m.at AT TIME ZONE 'Asia/Shanghai' AS date) AS day, s.region_path, m.gateway, m.level_group,
                   count(*) FILTER (WHERE m.paid) AS paid_orders,
                   cast(coalesce(sum(m.amount) FILTER (WHERE m.paid), 0) AS bigint) AS paid,
                   count(*) FILTER (WHERE NOT m.paid) AS refunded_orders,
                   cast(coalesce(sum(m.amount) FILTER (WHERE NOT m.paid), 0) AS bigint) AS refunded
            FROM
            """ + DayRows.FLOW + " AS m JOIN " + DayRows.PERSON + """
             AS s ON s.staff = m.staff
            WHERE m.at >= :from AND m.at < :until AND m.programme = :programme AND s.region_path LIKE :region || '%'
            GROUP BY 1, 2, 3, 4 ORDER BY 1 DESC, 2, 3, 4""")
    List<MoneySum> sums(String programme, String region, @Nullable LocalDate day, Instant from, Instant until);
}
