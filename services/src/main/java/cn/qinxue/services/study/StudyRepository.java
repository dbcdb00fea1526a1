package cn.qinxue.services.study;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StudyRepository extends GenericRepository<StudyLoss, UUID> {

    void save(StudyLoss loss);

    @Query(
            "SELECT * FROM study_loss WHERE enrollment = :enrollment AND chapter = :chapter ORDER BY happened_at DESC LIMIT 20")
    List<StudyLoss> losses(UUID enrollment, UUID chapter);

    @Query("SELECT enrollment, chapter, course, watched_millis, completed_at FROM study_progress"
            + " WHERE enrollment = :enrollment AND course = :course")
    List<StudyProgress> progress(UUID enrollment, UUID course);

    @Query("""
            SELECT s.enrollment, s.course, c.title, s.category, s.hours, count(*) AS chapters,
                   sum(ch.clip_millis) AS clip_millis, coalesce(sum(p.watched_millis), 0) AS watched_millis,
                   count(p.completed_at) AS complete_chapters, max(p.updated_at) AS last_at
            FROM course_selection s JOIN course c ON c.id = s.course JOIN chapter ch ON ch.course = s.course
            LEFT JOIN study_progress p ON p.enrollment = s.enrollment AND p.chapter = ch.id
            WHERE s.enrollment IN (:enrollments) AND s.state = 'CONFIRMED'
            GROUP BY s.enrollment, s.course, c.title, s.category, s.hours, s.selected_at
            ORDER BY s.selected_at, c.title""")
    List<CourseStudy> courses(Collection<UUID> enrollments);

    /** Takes the account's one place at the player: a device that was there before is out. */
    @Query("""
            INSERT INTO playback (account, token, enrollment, course, chapter, clip_millis, beat_at, closes_at,
                                  check_in_millis, attention_check, credited_millis, lost_millis)
            VALUES (:account, :token, :enrollment, :course, :chapter, :clipMillis, :beatAt, :closesAt,
                    :checkInMillis, :attentionCheck, :creditedMillis, :lostMillis)
            ON CONFLICT (account) DO UPDATE SET (token, enrollment, course, chapter, clip_millis, beat_at, closes_at,
                                  check_in_millis, attention_check, credited_millis, lost_millis)
                = (excluded.token, excluded.enrollment, excluded.course, excluded.chapter, excluded.clip_millis,
                   excluded.beat_at, excluded.closes_at, excluded.check_in_millis, excluded.attention_check,
                   excluded.credited_millis, excluded.lost_millis)""")
    void take(
            UUID account,
            UUID token,
            UUID enrollment,
            UUID course,
            UUID chapter,
            int clipMillis,
            Instant beatAt,
            Instant closesAt,
            @Nullable Integer checkInMillis,
            @Nullable UUID attentionCheck,
            long creditedMillis,
            long lostMillis);

    /** What the account plays, locked: no beat comes between this look and the next start. */
    @Query("SELECT * FROM playback WHERE account = :account FOR UPDATE")
    Optional<Playback> lockOfAccount(UUID account);

    /** The playback under that token if its enrollment is still open, locked for one beat at a time. */
    @Query("""
            SELECT p.* FROM playback p JOIN enrollment e ON e.id = p.enrollment
            WHERE p.account = :account AND p.token = :token AND e.state IN ('OPEN', 'COMPLETED')
            FOR UPDATE OF p""")
    Optional<Playback> lock(UUID account, UUID token);

    @Query("SELECT watched_millis FROM study_progress WHERE enrollment = :enrollment AND chapter = :chapter")
    Optional<Integer> watched(UUID enrollment, UUID chapter);

    /** The question is answered: play time counts again from now. */
    @Query("UPDATE playback SET beat_at = :now, check_in_millis = :checkInMillis, attention_check = NULL"
            + " WHERE account = :account")
    void answered(UUID account, Instant now, @Nullable Integer checkInMillis);
}
