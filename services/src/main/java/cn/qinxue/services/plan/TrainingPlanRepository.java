package cn.qinxue.services.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TrainingPlanRepository extends CrudRepository<TrainingPlan, UUID> {
    String CONFIRMED = "EXISTS (SELECT FROM hours_report r WHERE r.plan = p.id AND r.state = 'PASSED')";

    String LINE = """
            SELECT p.id, p.site, t.name AS site_name, t.region_path, p.year, p.name, p.enrollment_from,
                   p.enrollment_until, p.training_from, p.training_until, p.exam_from, p.exam_until, p.planned_heads,
                   p.approved_heads, p.allowed_heads, p.state, p.offering,
            """ + CONFIRMED + " AS confirmed FROM training_plan p JOIN training_site t ON t.id = p.site ";

    /** What {@link PlanFilter} asks for. */
    String FILTER = """
            WHERE p.state <> 'DRAFT' AND t.region_path LIKE :scope || '%'
              AND (cast(:year AS int) IS NULL OR p.year = cast(:year AS int))
              AND strpos(p.name, :name) > 0
              AND (cast(:site AS uuid) IS NULL OR p.site = cast(:site AS uuid))
              AND (cast(:state AS text) IS NULL OR p.state = cast(:state AS text))
            """;

    String WAITING = "WHERE p.state = 'FILED' AND t.region_path = :region";

    /** Hours of one category, in hundredths. */
    @Introspected
    record CategoryLine(String category, int hours) {}

    @Query(LINE + FILTER + "ORDER BY (p.state = 'FILED') DESC, p.filed_at DESC, p.id LIMIT :size OFFSET :offset")
    List<PlanLine> page(
            String scope,
            @Nullable Integer year,
            String name,
            @Nullable UUID site,
            @Nullable String state,
            long offset,
            int size);

    @Query("SELECT count(*) FROM training_plan p JOIN training_site t ON t.id = p.site " + FILTER)
    long count(String scope, @Nullable Integer year, String name, @Nullable UUID site, @Nullable String state);

    @Query(LINE + "WHERE p.site = :site ORDER BY p.year DESC, p.created_at DESC, p.id")
    List<PlanLine> ofSite(UUID site);

    @Query(LINE + WAITING + " ORDER BY p.filed_at, p.id")
    List<PlanLine> waiting(String region);

    @Query("SELECT count(*) FROM training_plan p JOIN training_site t ON t.id = p.site " + WAITING)
    int countWaiting(String region);

    @Query("SELECT count(*) FROM training_plan WHERE site = :site AND state = :state")
    int countOfSite(UUID site, String state);

    /** For an office: no drafts. */
    @Query("""
            SELECT p.* FROM training_plan p JOIN training_site t ON t.id = p.site
            WHERE p.id = :id AND p.state <> 'DRAFT' AND t.region_path LIKE :scope || '%'""")
    Optional<TrainingPlan> find(String scope, UUID id);

    @Query("SELECT * FROM training_plan WHERE id = :id AND site = :site")
    Optional<TrainingPlan> findOwn(UUID site, UUID id);

    /** For this transaction alone. */
    @Query("SELECT * FROM training_plan WHERE id = :id FOR UPDATE")
    Optional<TrainingPlan> lock(UUID id);

    @Query("SELECT * FROM training_plan WHERE offering = :offering FOR UPDATE")
    Optional<TrainingPlan> lockOfOffering(UUID offering);

    Optional<TrainingPlan> findByOffering(UUID offering);

    List<TrainingPlan> findByOfferingIn(Collection<UUID> offerings);

    @Query("SELECT " + CONFIRMED + " FROM training_plan p WHERE p.id = :id")
    boolean isConfirmed(UUID id);

    @Query("""
            UPDATE training_plan SET state = 'FILED', filed_at = :now, decided_at = NULL, decided_by = NULL,
                version = version + 1
            WHERE id = :id""")
    void file(UUID id, Instant now);

    @Query("""
            UPDATE training_plan SET state = 'APPROVED', approved_heads = :heads, allowed_heads = :heads,
                opinion = :opinion, offering = :offering, decided_at = :now, decided_by = :by, version = version + 1
            WHERE id = :id""")
    void approve(UUID id, int heads, String opinion, UUID offering, Instant now, UUID by);

    @Query("""
            UPDATE training_plan SET state = 'REFUSED', opinion = :opinion, decided_at = :now, decided_by = :by,
                version = version + 1
            WHERE id = :id""")
    void refuse(UUID id, String opinion, Instant now, UUID by);

    @Query("UPDATE training_plan SET allowed_heads = :heads, version = version + 1 WHERE id = :id")
    void adjust(UUID id, int heads);

    @Query("SELECT category, hours FROM training_plan_hours WHERE plan = :plan")
    List<CategoryLine> hours(UUID plan);

    @Query("DELETE FROM training_plan_hours WHERE plan = :plan")
    void clearHours(UUID plan);

    @Query("INSERT INTO training_plan_hours (plan, category, hours) VALUES (:plan, :category, :hours)")
    void addHours(UUID plan, String category, int hours);

    @Query("SELECT DISTINCT p.year FROM training_plan p JOIN training_site t ON t.id = p.site "
            + "WHERE p.state <> 'DRAFT' AND t.region_path LIKE :scope || '%' ORDER BY 1 DESC")
    List<Integer> years(String scope);
}
