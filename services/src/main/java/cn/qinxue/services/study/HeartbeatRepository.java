package cn.qinxue.services.study;

import cn.qinxue.tenants.database.StatementRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The playbacks of a group of heartbeats, read and written together. */
@Singleton
class HeartbeatRepository extends StatementRepository {
    private static final String LOCK = """
            SELECT p.* FROM playback p JOIN enrollment e ON e.id = p.enrollment
            WHERE p.token = ANY (?::uuid[]) AND e.state IN ('OPEN', 'COMPLETED')
            ORDER BY p.account FOR UPDATE OF p""";
    private static final String WATCHED = """
            SELECT p.account, s.watched_millis
            FROM playback p JOIN study_progress s ON s.enrollment = p.enrollment AND s.chapter = p.chapter
            WHERE p.account = ANY (?::uuid[])""";
    private static final String BEAT = """
            UPDATE playback p
            SET beat_at = ?, check_in_millis = b.check_in_millis, attention_check = b.attention_check,
                credited_millis = p.credited_millis + b.credited, lost_millis = p.lost_millis + b.lost
            FROM unnest(?::uuid[], ?::int[], ?::uuid[], ?::int[], ?::int[])
                 AS b (account, check_in_millis, attention_check, credited, lost)
            WHERE p.account = b.account""";

    /** Progress only grows, and a chapter once complete stays so. */
    private static final String RECORD = """
            INSERT INTO study_progress (enrollment, chapter, course, watched_millis, completed_at, updated_at)
            SELECT enrollment, chapter, course, watched, CASE WHEN complete THEN beat_at END, beat_at
            FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::boolean[])
                 AS b (enrollment, chapter, course, watched, complete), (SELECT ?::timestamptz AS beat_at) AS now
            ON CONFLICT (enrollment, chapter) DO UPDATE
            SET watched_millis = greatest(study_progress.watched_millis, excluded.watched_millis),
                completed_at = coalesce(study_progress.completed_at, excluded.completed_at),
                updated_at = excluded.updated_at""";

    /** A playback and what came of its heartbeat. */
    record Beaten(
            Playback playback,
            HeartbeatRules.Verdict verdict,
            @Nullable UUID attentionCheck) {}

    HeartbeatRepository(JdbcOperations jdbc) {
        super(jdbc);
    }

    /** The playbacks under these tokens whose enrollment is still open, by account; locked for one beat at a time. */
    Map<UUID, Playback> lock(Collection<UUID> tokens) {
        return query(LOCK, HeartbeatRepository::playback, tokens).stream()
                .collect(Collectors.toMap(Playback::account, Function.identity()));
    }

    /** How far each account has watched the chapter it plays, in milliseconds; without those who have just begun. */
    Map<UUID, Integer> watched(Collection<UUID> accounts) {
        return query(WATCHED, row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)), accounts).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void write(List<Beaten> beats, Instant now) {
        update(
                BEAT,
                now.atOffset(ZoneOffset.UTC),
                each(beats, beat -> beat.playback().account()),
                each(beats, beat -> beat.verdict().checkInMillis()),
                each(beats, Beaten::attentionCheck),
                each(beats, beat -> beat.verdict().creditedMillis()),
                each(beats, beat -> beat.verdict().lostMillis()));
        var credited = beats.stream()
                .filter(beat -> beat.verdict().creditedMillis() > 0)
                .toList();
        if (credited.isEmpty()) return;
        update(
                RECORD,
                each(credited, beat -> beat.playback().enrollment()),
                each(credited, beat -> beat.playback().chapter()),
                each(credited, beat -> beat.playback().course()),
                each(credited, beat -> beat.verdict().watchedMillis()),
                each(credited, beat -> beat.verdict().complete()),
                now.atOffset(ZoneOffset.UTC));
    }

    private static <T extends @Nullable Object> List<T> each(List<Beaten> beats, Function<Beaten, T> value) {
        return beats.stream().map(value).collect(Collectors.toList());
    }

    private static Playback playback(ResultSet row) throws SQLException {
        return new Playback(
                row.getObject("account", UUID.class),
                row.getObject("token", UUID.class),
                row.getObject("enrollment", UUID.class),
                row.getObject("course", UUID.class),
                row.getObject("chapter", UUID.class),
                row.getInt("clip_millis"),
                row.getTimestamp("beat_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                row.getObject("check_in_millis", Integer.class),
                row.getObject("attention_check", UUID.class),
                row.getLong("credited_millis"),
                row.getLong("lost_millis"));
    }
}
