package cn.qinxue.services.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PaymentNoticeRepository extends GenericRepository<PaymentNotice, UUID> {
    PaymentNotice save(PaymentNotice notice);

    @Query("SELECT count(*) FROM payment_notice WHERE verdict = 'FORGED' AND received_at > :since")
    long countForged(Instant since);

    List<PaymentNotice> findByNumberOrderByReceivedAt(String number);
}
