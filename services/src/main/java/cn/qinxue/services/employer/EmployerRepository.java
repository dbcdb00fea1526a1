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
    /** What {@link EmployerFilter} asks for. */
    String FILTER = """
            office_path LIKE :scope || '%' AND region_path LIKE :region || '%'
            AND (NOT :elsewhere OR region_path NOT LIKE :scope || '%') AND strpos(name, :part) > 0""";

    Optional<Employer> findByRegionCodeAndName(String regionCode, String name);

    /** The unit into which the last one of that name was merged. */
    @Query("""
            SELECT e.* FROM employer_merger m JOIN employer e ON e.id = m.into_employer
            WHERE m.region_code = :regionCode AND m.name = :name ORDER BY m.merged_at DESC LIMIT 1""")
    Optional<Employer> formerlyNamed(String regionCode, String name);

    @Query("SELECT * FROM employer WHERE id = :id AND office_path LIKE :scope || '%'")
    Optional<Employer> find(RegionPath scope, UUID id);

    /** The same, and until the end of the transaction it neither moves nor goes. */
    @Query("SELECT * FROM employer WHERE id = :id AND office_path LIKE :scope || '%' FOR KEY SHARE")
    Optional<Employer> hold(RegionPath scope, UUID id);

    /** Those of the ids that belong to the scope, for this transaction alone; always in the same order. */
    @Query("SELECT * FROM employer WHERE id IN (:ids) AND office_path LIKE :scope || '%' ORDER BY id FOR UPDATE")
    List<Employer> lock(RegionPath scope, List<UUID> ids);

    /** Until the end of the transaction nobody else gives this name to a unit of this region. */
    @Query("SELECT pg_advisory_xact_lock("
            + "hashtextextended(concat_ws('/', current_schema(), 'employer', :regionCode, :name), 0))::text")
    String lockName(String regionCode, String name);

    @Query("""
            SELECT * FROM employer
            WHERE office_path LIKE :scope || '%' AND strpos(name, :part) > 0
            ORDER BY office_path, name LIMIT :size""")
    List<Employer> search(RegionPath scope, String part, int size);

    @Query("SELECT * FROM employer WHERE " + FILTER + " ORDER BY region_path, name LIMIT :size OFFSET :offset")
    List<Employer> page(RegionPath scope, String part, String region, boolean elsewhere, long offset, int size);

    /** The next ones in the order of the list, after that place. */
    @Query("SELECT * FROM employer WHERE " + FILTER
            + " AND (region_path, name) > (:afterRegion, :afterName) ORDER BY region_path, name LIMIT :size")
    List<Employer> after(
            RegionPath scope,
            String part,
            String region,
            boolean elsewhere,
            String afterRegion,
            String afterName,
            int size);

    @Query("""
            SELECT region_path, count(*) AS units FROM employer
            WHERE office_path LIKE :scope || '%' AND strpos(name, :part) > 0 GROUP BY region_path""")
    List<RegionCount> countByRegion(RegionPath scope, String part);

    @Query("SELECT employer, count(*) AS people FROM staff WHERE employer IN (:employers) GROUP BY employer")
    List<PeopleCount> countPeople(List<UUID> employers);

    /** Gives all people of one unit to another; says how many. */
    @Query("""
            WITH moved AS (
                UPDATE staff SET employer = :into, region_path = :regionPath, office_path = :officePath,
                                 version = version + 1
                WHERE employer = :gone RETURNING 1)
            SELECT count(*) FROM moved""")
    long movePeople(UUID gone, UUID into, RegionPath regionPath, RegionPath officePath);
}
