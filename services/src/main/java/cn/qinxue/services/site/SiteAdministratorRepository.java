package cn.qinxue.services.site;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SiteAdministratorRepository extends GenericRepository<SiteAdministrator, UUID> {
    String LINE = """
            SELECT p.account, p.site, p.account_name, a.name, a.mobile_tail, a.disabled, a.must_change_password,
                   a.last_login_at
            FROM site_administrator p JOIN account a ON a.id = p.account
            """;

    void save(SiteAdministrator administrator);

    @Query(LINE + "WHERE p.site IN (:sites) ORDER BY a.created_at, a.id")
    List<SiteAdministratorLine> of(Collection<UUID> sites);
}
