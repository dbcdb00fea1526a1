package cn.qinxue.services.equivalence;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClaimRepository extends CrudRepository<EquivalenceClaim, UUID> {

    @Query("SELECT * FROM equivalence_claim WHERE staff = :staff AND year = :year ORDER BY id FOR UPDATE")
    List<EquivalenceClaim> lockYear(UUID staff, int year);

    List<EquivalenceClaim> findByStaffAndYearOrderById(UUID staff, int year);

    @Query("""
            SELECT c.* FROM equivalence_claim c JOIN staff s ON s.id = c.staff
            WHERE c.id = :id AND s.office_path LIKE :scope || '%'""")
    Optional<EquivalenceClaim> find(RegionPath scope, UUID id);

    @Query("""
            SELECT c.* FROM equivalence_claim c JOIN staff s ON s.id = c.staff
            WHERE c.id = :id AND s.account = :account""")
    Optional<EquivalenceClaim> findOwn(UUID account, UUID id);

    @Query("""
            SELECT c.* FROM equivalence_claim c JOIN staff s ON s.id = c.staff
            WHERE s.account = :account
              AND (cast(:kind AS text) IS NULL OR c.kind = cast(:kind AS text))
              AND (cast(:state AS text) IS NULL OR c.state = cast(:state AS text))
              AND (cast(:year AS int) IS NULL OR c.year = cast(:year AS int))
            ORDER BY c.id DESC LIMIT :size OFFSET :offset""")
    List<EquivalenceClaim> pageOwn(
            UUID account, @Nullable String kind, @Nullable String state, @Nullable Integer year, long offset, int size);

    @Query("""
            SELECT count(*) FROM equivalence_claim c JOIN staff s ON s.id = c.staff
            WHERE s.account = :account
              AND (cast(:kind AS text) IS NULL OR c.kind = cast(:kind AS text))
              AND (cast(:state AS text) IS NULL OR c.state = cast(:state AS text))
              AND (cast(:year AS int) IS NULL OR c.year = cast(:year AS int))""")
    long countOwn(UUID account, @Nullable String kind, @Nullable String state, @Nullable Integer year);
}
