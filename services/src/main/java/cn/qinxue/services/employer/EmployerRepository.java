package cn.qinxue.services.employer;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EmployerRepository extends CrudRepository<Employer, UUID> {
    Optional<Employer> findByRegionCodeAndName(String regionCode, String name);

    @Query("SELECT * FROM employer WHERE id = :id AND office_path LIKE :scope || '%'")
    Optional<Employer> find(RegionPath scope, UUID id);

    @Query("""
            SELECT * FROM employer
            WHERE office_path LIKE :scope || '%' AND strpos(name, :part) > 0
            ORDER BY office_path, name LIMIT :size""")
    List<Employer> search(RegionPath scope, String part, int size);
}
