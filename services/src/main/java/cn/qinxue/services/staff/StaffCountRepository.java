package cn.qinxue.services.staff;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffCountRepository extends GenericRepository<Staff, UUID> {

    @Query("""
            SELECT count(*) AS "all", count(*) FILTER (WHERE state = 'ACTIVE') AS active
            FROM staff WHERE office_path LIKE :scope || '%' AND state <> 'CLOSED'""")
    StaffCount count(RegionPath scope);
}
