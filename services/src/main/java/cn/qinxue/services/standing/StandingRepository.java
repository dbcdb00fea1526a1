package cn.qinxue.services.standing;

import cn.qinxue.tenants.database.StatementRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The standings as they are kept, and what was noted for them. */
@Singleton
class StandingRepository extends StatementRepository {
    private static final String TAKE = """
            DELETE FROM standing_change WHERE number IN (SELECT number FROM standing_change ORDER BY number LIMIT ?)
            RETURNING staff, year""";
    private static final String KEPT = """
            SELECT s.* FROM unnest(?::uuid[], ?::int[]) AS asked (staff, year) JOIN standing s USING (staff, year)""";
    private static final String KEEP = """
            INSERT INTO standing (staff, year, programme, region_path, policy_version, fixed, required, earned, qualified,
                                  online_times, online_passed, face_times, face_passed, claim_times, claim_passed,
                                  other_times)
            SELECT * FROM unnest(?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (staff, year) DO UPDATE SET
                programme = excluded.programme, region_path = excluded.region_path,
                policy_version = excluded.policy_version, fixed = excluded.fixed, required = excluded.required,
                earned = excluded.earned, qualified = excluded.qualified, online_times = excluded.online_times,
                online_passed = excluded.online_passed, face_times = excluded.face_times,
                face_passed = excluded.face_passed, claim_times = excluded.claim_times,
                claim_passed = excluded.claim_passed, other_times = excluded.other_times""";
    private static final String DROP = """
            DELETE FROM standing s USING unnest(?::uuid[], ?::int[]) AS gone (staff, year)
            WHERE s.staff = gone.staff AND s.year = gone.year""";
    private static final String GOVERN = """
            INSERT INTO standing_policy (programme, year, policy_version) VALUES (?, ?, ?)
            ON CONFLICT (programme, year) DO UPDATE SET policy_version = excluded.policy_version
            WHERE standing_policy.policy_version <> excluded.policy_version""";
    private static final String NOTE_UNFIXED = """
            INSERT INTO standing_change (staff, year)
            SELECT staff, year FROM standing WHERE programme = ? AND year = ? AND NOT fixed""";

    /** Something noted; year null: every year of the person. */
    record Note(UUID staff, @Nullable Integer year) {}

    StandingRepository(JdbcOperations jdbc) {
        super(jdbc);
    }

    /** Until the end of the transaction nobody else keeps standings or folds figures of this tenant. */
    void lock() {
        query(
                "SELECT pg_advisory_xact_lock(hashtext('standing'), hashtext(current_schema()))",
                row -> row.getObject(1) == null);
    }

    /** The oldest notes, taken. */
    List<Note> take(int most) {
        return query(TAKE, row -> new Note(row.getObject(1, UUID.class), row.getObject(2, Integer.class)), most);
    }

    /** How many notes wait, counted up to that many. */
    int waiting(int most) {
        return query("SELECT count(*) FROM (SELECT FROM standing_change LIMIT ?) AS noted", row -> row.getInt(1), most)
                .getFirst();
    }

    /** When the oldest note that waits was made. */
    Optional<Instant> waitingSince() {
        return query(
                        "SELECT noted_at FROM standing_change ORDER BY number LIMIT 1",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .stream()
                .findFirst();
    }

    /** The notes about these people that wait. */
    List<Note> notesOf(Collection<UUID> staff) {
        return query(
                "SELECT staff, year FROM standing_change WHERE staff = ANY (?::uuid[])",
                row -> new Note(row.getObject(1, UUID.class), row.getObject(2, Integer.class)),
                staff);
    }

    /** The years of these people that have a standing. */
    List<YearOf> yearsOf(Collection<UUID> staff) {
        return query(
                "SELECT staff, year FROM standing WHERE staff = ANY (?::uuid[])",
                StandingSourceRepository::whose,
                staff);
    }

    /** Years of people who are no longer there. */
    List<YearOf> orphans() {
        return query(
                "SELECT staff, year FROM standing s WHERE NOT EXISTS (SELECT FROM staff WHERE id = s.staff)",
                StandingSourceRepository::whose);
    }

    /** The standings that are kept for these years. */
    Map<YearOf, Standing> kept(Set<YearOf> years) {
        Map<YearOf, Standing> kept = new HashMap<>();
        query(
                        KEPT,
                        StandingRepository::standing,
                        StandingSourceRepository.staff(years),
                        StandingSourceRepository.numbers(years))
                .forEach(standing -> kept.put(standing.whose(), standing));
        return kept;
    }

    void keep(List<Standing> all) {
        update(
                KEEP,
                each(all, Standing::staff),
                each(all, Standing::year),
                each(all, Standing::programme),
                each(all, Standing::region),
                each(all, standing -> standing.judgement().policyVersion()),
                each(all, standing -> standing.judgement().fixed()),
                each(all, standing -> standing.judgement().required()),
                each(all, standing -> standing.judgement().earned()),
                each(all, standing -> standing.judgement().qualified()),
                each(all, standing -> standing.takings().online()),
                each(all, standing -> standing.takings().onlinePassed()),
                each(all, standing -> standing.takings().face()),
                each(all, standing -> standing.takings().facePassed()),
                each(all, standing -> standing.takings().claims()),
                each(all, standing -> standing.takings().claimsPassed()),
                each(all, standing -> standing.takings().others()));
    }

    void drop(Collection<YearOf> years) {
        update(DROP, StandingSourceRepository.staff(years), StandingSourceRepository.numbers(years));
    }

    /** Says which policy governs a year, and notes the years that no enrollment fixed if that is news. */
    void govern(String programme, int year, UUID policyVersion) {
        if (update(GOVERN, programme, year, policyVersion) > 0) update(NOTE_UNFIXED, programme, year);
    }

    private static <T> List<@Nullable T> each(List<Standing> all, Function<Standing, ? extends @Nullable T> value) {
        var values = new ArrayList<@Nullable T>(all.size());
        for (var standing : all) values.add(value.apply(standing));
        return values;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("staff", UUID.class),
                row.getInt("year"),
                row.getString("programme"),
                row.getString("region_path"),
                new Judgement(
                        row.getObject("policy_version", UUID.class),
                        row.getBoolean("fixed"),
                        row.getInt("required"),
                        row.getInt("earned"),
                        row.getBoolean("qualified")),
                new Takings(
                        row.getInt("online_times"),
                        row.getInt("online_passed"),
                        row.getInt("face_times"),
                        row.getInt("face_passed"),
                        row.getInt("claim_times"),
                        row.getInt("claim_passed"),
                        row.getInt("other_times")));
    }
}
