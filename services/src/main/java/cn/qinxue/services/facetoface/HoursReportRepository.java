package cn.qinxue.services.facetoface;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HoursReportRepository extends CrudRepository<HoursReport, UUID> {
    String MEMBERS = """
            SELECT e.id AS enrollment, e.staff, st.name, st.id_number_tail, em.name AS employer, t.name AS trade,
                   e.level, st.mobile_tail, e.enrolled_at, x.score, coalesce(x.named, false) AS named, x.passed
            FROM enrollment e
            JOIN staff st ON st.id = e.staff
            JOIN employer em ON em.id = st.employer
            LEFT JOIN trade t ON t.id = st.trade
            LEFT JOIN class_result x ON x.enrollment = e.id
            WHERE e.state IN ('AWAITING_PAYMENT', 'OPEN', 'COMPLETED', 'REFUNDING')
            """;

    /** In the order in which they enrolled. */
    @Query(MEMBERS + " AND e.offering = :offering ORDER BY e.enrolled_at, e.id")
    List<ClassMember> findMembers(UUID offering);

    @Query(MEMBERS + " AND e.id IN (:enrollments)")
    List<ClassMember> findMembersByEnrollment(Collection<UUID> enrollments);

    @Query("""
            INSERT INTO class_result (enrollment, score) VALUES (:enrollment, cast(:score AS int))
            ON CONFLICT (enrollment) DO UPDATE SET score = excluded.score, version = class_result.version + 1""")
    void score(UUID enrollment, @Nullable Integer score);

    @Query("""
            INSERT INTO class_result (enrollment, named) VALUES (:enrollment, :named)
            ON CONFLICT (enrollment) DO UPDATE SET named = excluded.named, version = class_result.version + 1""")
    void name(UUID enrollment, boolean named);

    @Query("UPDATE class_result SET passed = :passed, version = version + 1 WHERE enrollment = :enrollment")
    void pass(UUID enrollment, boolean passed);
}
