package cn.qinxue.services.otherform;

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
interface OtherFormRepository extends CrudRepository<OtherFormReport, UUID> {
    @Query("SELECT * FROM other_form WHERE id = :id AND region_path LIKE :scope || '%'")
    Optional<OtherFormReport> find(RegionPath scope, UUID id);

    @Query("SELECT * FROM other_form WHERE id = :id AND region_path LIKE :scope || '%' FOR UPDATE")
    Optional<OtherFormReport> lock(RegionPath scope, UUID id);

    @Query("""
            SELECT * FROM other_form
            WHERE region_path LIKE :scope || '%'
              AND (cast(:state AS text) IS NULL OR state = cast(:state AS text))
              AND (cast(:form AS text) IS NULL OR form = cast(:form AS text))
            ORDER BY id DESC LIMIT :size OFFSET :offset""")
    List<OtherFormReport> page(RegionPath scope, @Nullable String state, @Nullable String form, long offset, int size);

    @Query("""
            SELECT count(*) FROM other_form
            WHERE region_path LIKE :scope || '%'
              AND (cast(:state AS text) IS NULL OR state = cast(:state AS text))
              AND (cast(:form AS text) IS NULL OR form = cast(:form AS text))""")
    long count(RegionPath scope, @Nullable String state, @Nullable String form);

    @Query("SELECT * FROM other_form WHERE state = 'PENDING' AND region_path LIKE :scope || '%'")
    List<OtherFormReport> pending(RegionPath scope);

    @Query("INSERT INTO other_form_attendance (report, staff) VALUES (:report, :staff)")
    void attend(UUID report, UUID staff);

    @Query("UPDATE other_form_attendance SET granted = :granted WHERE report = :report AND staff = :staff")
    void grant(UUID report, UUID staff, int granted);

    /** In the order in which people are locked. */
    @Query("SELECT staff FROM other_form_attendance WHERE report = :report ORDER BY staff")
    List<UUID> attended(UUID report);

    /** Those who belong to the scope still; somebody may have moved away since. */
    @Query("""
            SELECT s.id AS staff, s.name, s.id_number_tail, e.name AS employer, a.granted
            FROM other_form_attendance a JOIN staff s ON s.id = a.staff JOIN employer e ON e.id = s.employer
            WHERE a.report = :report AND s.office_path LIKE :scope || '%' ORDER BY s.name, s.id""")
    List<Attendee> attendees(RegionPath scope, UUID report);
}
