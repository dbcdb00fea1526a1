package cn.qinxue.services.province;

import cn.qinxue.services.account.Account;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProvinceCountsRepository extends GenericRepository<Account, UUID> {

    @Query("""
            SELECT (SELECT count(*) FROM staff WHERE state <> 'CLOSED') AS people,
                (SELECT count(*) FROM account
                 WHERE role = 'LEARNER' AND NOT disabled AND last_login_at >= :since) AS active_learners""")
    ProvinceCounts count(Instant since);
}
