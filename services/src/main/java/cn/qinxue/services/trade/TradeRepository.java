package cn.qinxue.services.trade;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TradeRepository extends CrudRepository<Trade, UUID> {
    List<Trade> findAllOrderByCode();

    Optional<Trade> findByName(String name);

    Optional<Trade> findByCode(String code);
}
