package cn.qinxue.web.isolation;

import static java.util.Map.entry;

import cn.qinxue.services.study.Studies;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.web.testbase.Provinces;
import cn.qinxue.web.testbase.Provinces.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody whose things others would like to see: real ids of real rows. */
record Victim(Person person, Map<String, UUID> ids) {
    /** What stands before an id in an address → one that is this person's; {@code ?} is the person's account. */
    private static final Map<String, String> OWN = Map.ofEntries(
            entry("enrollments", """
                    SELECT e.id FROM enrollment e JOIN staff s ON s.id = e.staff
                    WHERE s.account = ? AND e.delivery = 'ONLINE'"""),
            entry("face-to-face", """
                    SELECT e.id FROM enrollment e JOIN staff s ON s.id = e.staff
                    WHERE s.account = ? AND e.delivery = 'IN_PERSON'"""),
            entry("courses", """
                    SELECT c.course FROM course_selection c JOIN enrollment e ON e.id = c.enrollment
                    JOIN staff s ON s.id = e.staff WHERE s.account = ?
                    ORDER BY EXISTS (SELECT FROM attempt a WHERE a.enrollment = e.id AND a.course = c.course) DESC,
                             c.course"""),
            entry("chapters", """
                    SELECT h.id FROM chapter h JOIN course_selection c ON c.course = h.course
                    JOIN enrollment e ON e.id = c.enrollment JOIN staff s ON s.id = e.staff
                    WHERE s.account = ? ORDER BY h.course, h.no"""),
            entry("playbacks", "SELECT token FROM playback WHERE account = ?"),
            entry("orders", "SELECT id FROM orders WHERE account = ?"),
            entry("quiz", """
                    SELECT a.id FROM attempt a JOIN enrollment e ON e.id = a.enrollment
                    JOIN staff s ON s.id = e.staff WHERE s.account = ? ORDER BY a.course"""),
            entry("transcript", "SELECT id FROM staff WHERE account = ?"),
            entry("certificates", """
                    SELECT c.id FROM certificate c JOIN staff s ON s.id = c.staff WHERE s.account = ?"""),
            entry("equivalence", """
                    SELECT c.id FROM equivalence_claim c JOIN staff s ON s.id = c.staff WHERE s.account = ?"""),
            entry("attachments", """
                    SELECT a.id FROM equivalence_attachment a JOIN equivalence_claim c ON c.id = a.claim
                    JOIN staff s ON s.id = c.staff WHERE s.account = ?"""));

    /** Every noun behind which the program takes an id. */
    static Set<String> nouns() {
        return OWN.keySet();
    }

    static Victim of(Person person) {
        play(person);
        return new Victim(
                person,
                OWN.entrySet().stream()
                        .filter(entry -> !found(person, entry.getValue()).isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, entry ->
                                (UUID) found(person, entry.getValue()).getFirst())));
    }

    private static List<Object> found(Person person, String sql) {
        return Provinces.rows(person.tenant(), sql, person.account());
    }

    /** Begins to play, so that there is a token that another might use. */
    private static void play(Person person) {
        var enrollment =
                (UUID) found(person, OWN.getOrDefault("enrollments", "")).getFirst();
        var chapter = (UUID) found(person, OWN.getOrDefault("chapters", "")).getFirst();
        Tenancy.run(person.tenant(), () -> Provinces.bean(Studies.class).start(person.account(), enrollment, chapter));
    }
}
