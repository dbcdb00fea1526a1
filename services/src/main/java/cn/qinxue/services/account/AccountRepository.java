package cn.qinxue.services.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccountRepository extends CrudRepository<Account, UUID> {

    /** Locks the account's row, so that failed attempts made at once are all counted. */
    @Query("""
            SELECT a.* FROM account a JOIN login_name n ON n.account = a.id
            WHERE n.hash = :hash AND n.kind IN (:kinds) FOR UPDATE OF a""")
    Optional<Account> lockByLoginName(byte[] hash, Collection<LoginName.Kind> kinds);
}
