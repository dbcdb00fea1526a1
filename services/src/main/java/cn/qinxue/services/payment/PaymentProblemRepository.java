package cn.qinxue.services.payment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PaymentProblemRepository extends CrudRepository<PaymentProblem, UUID> {
    boolean existsByGatewayAndNumberAndKind(String gateway, String number, ProblemKind kind);

    boolean existsByOrderIdAndResolvedAtIsNull(UUID orderId);

    Page<PaymentProblem> findByResolvedAtIsNull(Pageable page);

    @Query("SELECT * FROM payment_problem WHERE id = :id FOR UPDATE")
    Optional<PaymentProblem> lock(UUID id);
}
