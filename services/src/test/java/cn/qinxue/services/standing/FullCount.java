package cn.qinxue.services.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The figures counted from the rows themselves, person by person, without anything that the program counts by. */
final class FullCount {
    private static final Set<String> COUNTING = Set.of("AWAITING_PAYMENT", "OPEN", "COMPLETED", "REFUNDING");
    private static final Set<String> OTHER = Set.of("COLLECTIVE_LISTENING", "LECTURE", "SKILL_EXCHANGE");

    private record Person(UUID id, String level, String region) {}

    private record Taken(String delivery, String level, String state, boolean passed) {}

    private record Earned(String category, int hours, String source, UUID sourceId) {}

    private FullCount() {}

    /** Of each region without those below it. */
    static Map<String, Figures> of(YearHouse house, int year, boolean closed, int lowest) {
        Map<String, Figures> figures = new HashMap<>();
        var sql = closed
                ? "SELECT staff, level, region_path FROM year_end WHERE year = " + year
                        + " AND staff IN (SELECT id FROM staff)"
                : "SELECT id, level, region_path FROM staff WHERE state <> 'CLOSED'";
        var people =
                house.query(sql, row -> new Person(row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
        for (var person : people) figures.merge(person.region(), of(house, year, person, lowest), Figures::plus);
        if (closed) {
            // Who was removed since was there at the year's end all the same, without anything that can be judged.
            house.query(
                            "SELECT region_path FROM year_end WHERE year = ? AND staff NOT IN (SELECT id FROM staff)",
                            row -> row.getString(1),
                            year)
                    .forEach(region -> figures.merge(region, person(), Figures::plus));
        }
        return figures;
    }

    private static Figures person() {
        return new Figures(1, 0, 0, Taking.NONE, Taking.NONE, Taking.NONE, 0);
    }

    private static Figures of(YearHouse house, int year, Person person, int lowest) {
        var taken = house
                .query(
                        """
                        SELECT e.delivery, e.level, e.state, coalesce(r.passed, false) FROM enrollment e
                        LEFT JOIN class_result r ON r.enrollment = e.id WHERE e.staff = ? AND e.year = ?
                        ORDER BY e.enrolled_at, e.id""",
                        row -> new Taken(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)),
                        person.id(),
                        year)
                .stream()
                .filter(one -> COUNTING.contains(one.state()))
                .toList();
        var earned = house.query(
                "SELECT category, hours, source, source_id FROM hours_entry WHERE staff = ? AND year = ?",
                row -> new Earned(row.getString(1), row.getInt(2), row.getString(3), row.getObject(4, UUID.class)),
                person.id(),
                year);
        var claims = house.query(
                "SELECT state FROM equivalence_claim WHERE staff = ? AND year = ? AND state IN ('PENDING','APPROVED')",
                row -> row.getString(1),
                person.id(),
                year);
        var online =
                taken.stream().filter(one -> one.delivery().equals("ONLINE")).toList();
        var face =
                taken.stream().filter(one -> one.delivery().equals("IN_PERSON")).toList();
        int others = others(earned);
        boolean any = taken.size() + claims.size() + others > 0;
        var level = taken.isEmpty() ? person.level() : taken.getFirst().level();
        return new Figures(
                1,
                any ? 1 : 0,
                qualified(level, earned, taken.isEmpty() ? lowest : 2400) ? 1 : 0,
                taking(
                        online.size(),
                        online.stream()
                                .filter(one -> one.state().equals("COMPLETED"))
                                .count()),
                taking(face.size(), face.stream().filter(Taken::passed).count()),
                taking(claims.size(), claims.stream().filter("APPROVED"::equals).count()),
                others);
    }

    private static Taking taking(long times, long passed) {
        return new Taking(times, passed, passed > 0 ? 1 : 0);
    }

    private static int others(List<Earned> earned) {
        var seen = new HashSet<UUID>();
        for (var one : earned) {
            boolean stands = earned.stream()
                            .filter(entry -> entry.sourceId().equals(one.sourceId()))
                            .mapToInt(Earned::hours)
                            .sum()
                    > 0;
            if (OTHER.contains(one.source()) && stands) seen.add(one.sourceId());
        }
        return seen.size();
    }

    private static boolean qualified(String level, List<Earned> earned, int lowest) {
        boolean technician = level.equals("TECHNICIAN");
        return sum(earned, "IDEOLOGY") >= (technician ? 1200 : 700)
                && sum(earned, "GENERAL") >= (technician ? 1200 : 700)
                && sum(earned, "SKILL") >= (technician ? 1600 : lowest - 1400);
    }

    private static int sum(List<Earned> earned, String category) {
        return earned.stream()
                .filter(one -> one.category().equals(category))
                .mapToInt(Earned::hours)
                .sum();
    }
}
