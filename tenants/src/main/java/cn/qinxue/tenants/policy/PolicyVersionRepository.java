package cn.qinxue.tenants.policy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PolicyVersionRepository extends GenericRepository<PolicyVersion, UUID> {

    void save(PolicyVersion version);

    Optional<PolicyVersion> findById(UUID id);

    @Query("""
            SELECT id FROM policy_version
            WHERE programme = :programme AND year = :year AND effective_from <= :now
            ORDER BY version DESC LIMIT 1""")
    Optional<UUID> findCurrent(String programme, int year, Instant now);

    @Query("""
            SELECT DISTINCT ON (programme, year) id FROM policy_version WHERE effective_from <= :now
            ORDER BY programme, year, version DESC""")
    List<UUID> findCurrent(Instant now);

    List<PolicyVersion> findByProgrammeAndYearOrderByVersionDesc(String programme, int year);

    @Query("SELECT coalesce(max(version), 0) FROM policy_version WHERE programme = :programme AND year = :year")
    int lastVersion(String programme, int year);

    @Query(
            "SELECT DISTINCT year FROM policy_version WHERE programme = :programme AND effective_from <= :now ORDER BY year DESC")
    List<Integer> findYears(String programme, Instant now);
}
