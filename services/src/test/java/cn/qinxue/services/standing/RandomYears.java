package cn.qinxue.services.standing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** People of a house to whom random things happen, each in a transaction of its own. */
final class RandomYears {
    private static final List<String> STATES = List.of(
            "AWAITING_PAYMENT", "OPEN", "COMPLETED", "COMPLETED", "REFUNDING", "WITHDRAWN", "EXPIRED", "REFUNDED");
    private static final List<String> CATEGORIES = List.of("IDEOLOGY", "GENERAL", "SKILL");
    private static final List<String> SOURCES =
            List.of("ONLINE", "ONLINE", "ONLINE", "FACE_TO_FACE", "EQUIVALENCE", "LECTURE");
    private static final List<String> CLAIM_STATES = List.of("PENDING", "APPROVED", "REFUSED", "WITHDRAWN");
    private static final String ANY = " ORDER BY random() LIMIT 1 ";

    private final YearHouse house;
    private final Random random;
    private final List<UUID> offerings;

    RandomYears(YearHouse house, long seed, List<UUID> offerings) {
        this.house = house;
        this.random = new Random(seed);
        this.offerings = offerings;
    }

    /** So many things happen; two at once may want the same place, of which the database gives one. */
    void happen(int things) {
        for (int i = 0; i < things; i++) {
            try (var connection = house.connect()) {
                happen(connection);
            } catch (SQLException | IllegalStateException e) {
                if (!isRefused(e instanceof SQLException ? e : e.getCause())) throw new IllegalStateException(e);
            }
        }
    }

    /** Taken, deadlocked, or referred to. */
    private static boolean isRefused(@Nullable Throwable cause) {
        return cause instanceof PSQLException refusal
                && List.of("23505", "40P01", "23503").contains(String.valueOf(refusal.getSQLState()));
    }

    private void happen(Connection connection) throws SQLException {
        int year = random.nextBoolean() ? YearHouse.LAST_YEAR : YearHouse.THIS_YEAR;
        switch (random.nextInt(19)) {
            case 0, 1 -> house.enrollment(anybody(), one(offerings), one(YearHouse.LEVELS), one(STATES));
            case 2, 3 ->
                run(
                        connection,
                        "UPDATE enrollment SET state = ? WHERE id = (SELECT id FROM enrollment" + ANY + ")",
                        one(STATES));
            case 4, 5, 6, 16, 17, 18 ->
                house.hours(anybody(), year, one(CATEGORIES), 700 + 100 * random.nextInt(12), one(SOURCES));
            case 7 -> reverse(connection);
            case 8 -> result(connection);
            case 9 -> move(connection);
            case 10 -> run(connection, "UPDATE staff SET level = ? WHERE id = ?", one(YearHouse.LEVELS), anybody());
            case 11 ->
                run(
                        connection,
                        "UPDATE enrollment SET level = ? WHERE id = (SELECT id FROM enrollment" + ANY + ")",
                        one(YearHouse.LEVELS));
            case 12 -> house.claim(anybody(), year, one(CLAIM_STATES));
            case 13 -> claim(connection);
            case 14 ->
                run(
                        connection,
                        "UPDATE staff SET state = ? WHERE id = ?",
                        random.nextInt(3) == 0 ? "CLOSED" : "NOT_ACTIVATED",
                        anybody());
            default -> seldom(connection);
        }
    }

    private void reverse(Connection connection) throws SQLException {
        run(connection, """
                INSERT INTO hours_entry (id, staff, programme, year, category, hours, source, source_id, title,
                    policy_version, reverses, reason, entered_at)
                SELECT uuidv7(), staff, programme, year, category, -hours, source, source_id, title, policy_version, id,
                    '作废', now()
                FROM hours_entry WHERE reverses IS NULL""" + ANY);
    }

    private void result(Connection connection) throws SQLException {
        run(connection, """
                INSERT INTO class_result (enrollment, passed)
                SELECT id, ? FROM enrollment WHERE delivery = 'IN_PERSON'""" + ANY + """
                ON CONFLICT (enrollment) DO UPDATE SET passed = excluded.passed""", one(List.of(true, true, false)));
    }

    private void move(Connection connection) throws SQLException {
        run(connection, """
                UPDATE staff SET employer = e.id, region_path = e.region_path, office_path = e.office_path
                FROM employer e WHERE e.id = ? AND staff.id = ?""", one(house.employers()), anybody());
    }

    private void claim(Connection connection) throws SQLException {
        var state = one(CLAIM_STATES);
        run(
                connection,
                "UPDATE equivalence_claim SET state = ?, granted = ? WHERE id = (SELECT id FROM equivalence_claim" + ANY
                        + ")",
                state,
                state.equals("APPROVED") ? 400 : null);
    }

    /** A unit that moves with all its people, somebody new, somebody removed. */
    private void seldom(Connection connection) throws SQLException {
        switch (random.nextInt(3)) {
            case 0 -> {
                var code = one(YearHouse.REGIONS);
                run(connection, """
                        UPDATE employer SET region_code = ?, region_path = ?, office_code = ?, office_path = ?
                        WHERE id = ?""", code, YearHouse.path(code), code, YearHouse.path(code), one(house.employers()));
            }
            case 1 -> house.staff(one(house.employers()), one(YearHouse.LEVELS));
            default -> run(connection, "DELETE FROM staff WHERE id = ?", anybody());
        }
    }

    private UUID anybody() {
        return house.query("SELECT id FROM staff" + ANY, row -> row.getObject(1, UUID.class))
                .getFirst();
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        YearHouse.execute(connection, sql, values);
    }
}
