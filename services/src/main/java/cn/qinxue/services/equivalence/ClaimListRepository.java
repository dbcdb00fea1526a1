package cn.qinxue.services.equivalence;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClaimListRepository extends GenericRepository<EquivalenceClaim, UUID> {
    String LINES = """
            SELECT c.id, c.staff, s.name, s.id_number_tail, e.name AS employer, s.office_path, c.programme, c.year,
                   c.kind, c.title, c.organiser, c.first_day, c.last_day, c.category, c.hours, c.granted, c.state,
                   c.opinion, c.filed_at, c.decided_at, c.version
            """;

    String WITHIN = """
            FROM equivalence_claim c JOIN staff s ON s.id = c.staff JOIN employer e ON e.id = s.employer
            WHERE s.office_path LIKE :scope || '%'
            """;

    String OUTSIDE_CITIES = """
              AND (NOT :outsideCities OR NOT EXISTS (
                   SELECT FROM region r WHERE r.kind = 'CITY' AND s.office_path LIKE r.path || '%'))
            """;

    String MATCHING = WITHIN + """
              AND (cast(:kind AS text) IS NULL OR c.kind = cast(:kind AS text))
              AND (:name = '' OR position(:name in s.name) > 0)
              AND (cast(:from AS timestamptz) IS NULL OR c.filed_at >= cast(:from AS timestamptz))
              AND (cast(:until AS timestamptz) IS NULL OR c.filed_at < cast(:until AS timestamptz))
              AND (cast(:state AS text) IS NULL OR c.state = cast(:state AS text))
              AND (cast(:people AS text) IS NULL
                   OR c.staff = ANY (cast(string_to_array(cast(:people AS text), ',') AS uuid[])))
            """ + OUTSIDE_CITIES;

    /** That another claim has the same, where it lies within the scope; without a person where it does not. */
    @Introspected
    record Double(
            UUID claim, UUID other, boolean within, boolean samePerson, boolean sameTraining, boolean samePaper) {}

    @Query(LINES + MATCHING + """
              AND (cast(:before AS uuid) IS NULL OR c.id < cast(:before AS uuid))
            ORDER BY c.id DESC LIMIT :size OFFSET :offset""")
    List<ClaimLine> page(
            RegionPath scope,
            @Nullable String kind,
            String name,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String state,
            @Nullable String people,
            boolean outsideCities,
            @Nullable UUID before,
            long offset,
            int size);

    @Query("SELECT count(*) " + MATCHING)
    long count(
            RegionPath scope,
            @Nullable String kind,
            String name,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String state,
            @Nullable String people,
            boolean outsideCities);

    /** For every page of an office. */
    @Query("""
            SELECT count(*) FROM equivalence_claim c JOIN staff s ON s.id = c.staff
            WHERE c.state = 'PENDING' AND s.office_path LIKE :scope || '%'
            """ + OUTSIDE_CITIES)
    int countPending(RegionPath scope, boolean outsideCities);

    @Query(LINES + WITHIN + " AND c.id IN (:ids) ORDER BY c.id DESC")
    List<ClaimLine> ofIds(RegionPath scope, Collection<UUID> ids);

    /** Other claims, wherever in the province, that name the same training or bring the same paper; withdrawn ones not. */
    @Query("""
            WITH pair AS (
                SELECT c.id AS claim, o.id AS other, true AS training, false AS paper
                FROM equivalence_claim c
                JOIN equivalence_claim o ON o.first_day = c.first_day AND o.last_day = c.last_day AND o.id <> c.id
                    AND lower(replace(o.title, ' ', '')) = lower(replace(c.title, ' ', ''))
                    AND lower(replace(o.organiser, ' ', '')) = lower(replace(c.organiser, ' ', ''))
                WHERE c.id IN (:ids)
                UNION ALL
                SELECT a.claim, b.claim, false, true
                FROM equivalence_attachment a
                JOIN equivalence_attachment b ON b.digest = a.digest AND b.claim <> a.claim
                WHERE a.claim IN (:ids))
            SELECT c.id AS claim, o.id AS other, bool_and(p.office_path LIKE :scope || '%') AS within,
                   bool_and(o.staff = c.staff) AS same_person,
                   bool_or(pair.training) AS same_training, bool_or(pair.paper) AS same_paper
            FROM pair
            JOIN equivalence_claim c ON c.id = pair.claim
            JOIN equivalence_claim o ON o.id = pair.other AND o.state <> 'WITHDRAWN'
            JOIN staff p ON p.id = o.staff
            GROUP BY c.id, o.id ORDER BY c.id, o.id LIMIT 500""")
    List<Double> doubles(RegionPath scope, Collection<UUID> ids);
}
