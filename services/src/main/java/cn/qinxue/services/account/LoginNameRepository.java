package cn.qinxue.services.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LoginNameRepository extends CrudRepository<LoginName, byte[]> {

    long deleteByAccountAndKind(UUID account, LoginName.Kind kind);
}
