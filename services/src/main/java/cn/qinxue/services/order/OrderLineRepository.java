package cn.qinxue.services.order;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrderLineRepository extends CrudRepository<OrderLine, UUID> {
    List<OrderLine> findByOrderIdOrderByPosition(UUID orderId);

    List<OrderLine> findByEnrollmentInAndStateIn(Collection<UUID> enrollments, Collection<OrderLineState> states);
}
