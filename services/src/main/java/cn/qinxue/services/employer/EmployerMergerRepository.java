package cn.qinxue.services.employer;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EmployerMergerRepository extends CrudRepository<EmployerMerger, UUID> {
    @Query("SELECT * FROM employer_merger WHERE employer = :employer AND office_path LIKE :scope || '%'")
    Optional<EmployerMerger> find(RegionPath scope, UUID employer);

    /** What was merged into the one is now in the other. */
    @Query("UPDATE employer_merger SET into_employer = :into WHERE into_employer = :gone")
    void follow(UUID gone, UUID into);
}
