package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AdministratorRepository extends GenericRepository<Administrator, UUID> {
    String LINE = """
            SELECT p.account, p.office_path, p.office_role, p.account_name, p.opened_from_above, a.name, a.mobile_tail,
                   a.disabled, a.must_change_password, a.last_login_at, a.version
            FROM administrator p JOIN account a ON a.id = p.account
            """;

    /** What a list asks for; the empty text and null are anything. */
    String FILTER = """
            WHERE p.office_path = :office
              AND strpos(a.name, :name) > 0 AND strpos(upper(coalesce(p.account_name, '')), upper(:accountName)) > 0
              AND (cast(:disabled AS boolean) IS NULL OR a.disabled = cast(:disabled AS boolean))
            """;

    void save(Administrator administrator);

    /** Until the end of the transaction nobody else opens or changes administrators of this office. */
    @Query("SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.administrator.' || :office))::text")
    String lock(String office);

    @Query(LINE + FILTER + "ORDER BY a.disabled, a.created_at, a.id LIMIT :size OFFSET :offset")
    List<AdministratorLine> page(
            RegionPath office, String name, String accountName, @Nullable Boolean disabled, long offset, int size);

    @Query("SELECT count(*) FROM administrator p JOIN account a ON a.id = p.account " + FILTER)
    long count(RegionPath office, String name, String accountName, @Nullable Boolean disabled);

    @Query(LINE + "WHERE p.office_path = :office ORDER BY a.created_at, a.id")
    List<AdministratorLine> of(RegionPath office);

    /** Of all offices below, however deep. */
    @Query(LINE + "WHERE p.office_path LIKE :scope || '%' AND p.office_path <> :scope ORDER BY a.created_at, a.id")
    List<AdministratorLine> below(RegionPath scope);

    @Query("UPDATE administrator SET office_role = :role WHERE account = :account")
    void changeRole(UUID account, OfficeRole role);
}
