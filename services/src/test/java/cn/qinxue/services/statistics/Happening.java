package cn.qinxue.services.statistics;

import static cn.qinxue.services.standing.YearHouse.THIS_YEAR;

import cn.qinxue.services.standing.YearHouse;
import cn.qinxue.tenants.id.Ids;
import java.util.UUID;

/** A site with a class of three learners, of whom one is qualified; all paid, one got it back. */
record Happening(UUID site, UUID offering) {
    static Happening at(YearHouse house, String region, String mark) {
        var site = Ids.next();
        house.execute("""
                INSERT INTO training_site (id, name, region_path, capacity, coverage, place, contact, telephone,
                    description, created_at) VALUES (?, ?, ?, 100, '', '', '', '', '', now())""", site, mark + "面授点", YearHouse.path(region));
        var offering = house.offering(THIS_YEAR, "IN_PERSON");
        house.execute("""
                INSERT INTO training_plan (id, site, programme, year, name, level_group, levels, policy_version,
                    enrollment_from, enrollment_until, training_from, training_until, exam_from, exam_until, place,
                    teachers, note, hours, planned_heads, approved_heads, allowed_heads, state, offering, created_at)
                SELECT id, ?, programme, year, ?, level_group, levels, policy_version, t, t, t, t, t, t, '', '', '', 1600,
                    30, 30, 20, 'APPROVED', id, now()
                FROM offering, (SELECT now() - interval '9 days' AS t) AS begin WHERE id = ?""", site, mark + "面授班", offering);
        house.execute("INSERT INTO hours_report (plan, state, reported_at) VALUES (?, 'PASSED', now())", offering);
        for (int i = 0; i < 3; i++) {
            var staff = house.staff(house.employerAt(region), "SENIOR", mark + "学员" + i);
            var enrollment = house.enrollment(staff, offering, "SENIOR", "OPEN");
            house.execute(
                    "INSERT INTO class_result (enrollment, score, named, passed) VALUES (?, 8550, true, ?)",
                    enrollment,
                    i > 0);
            pay(house, enrollment, i == 0);
            if (i == 0) {
                for (var category : new String[] {"IDEOLOGY", "GENERAL", "SKILL"}) {
                    house.hours(staff, THIS_YEAR, category, 1600, "ONLINE");
                }
            }
        }
        return new Happening(site, offering);
    }

    private static void pay(YearHouse house, UUID id, boolean refunded) {
        house.execute("""
                INSERT INTO orders (id, number, account, state, amount, invoice_kind, invoice_title, invoice_delivery,
                    placed_at, expires_at)
                VALUES (?, ?, '00000000-0000-7000-8000-000000000001', 'PAID', 12000, 'PERSON', '个人', 'PRINT', now(),
                    now())""", id, id.toString());
        house.execute(
                "INSERT INTO order_line (id, order_id, position, enrollment, title, amount, state)"
                        + " VALUES (?, ?, 1, ?, '班', 12000, 'OPENED')",
                id,
                id,
                id);
        house.execute("""
                INSERT INTO payment (id, order_id, number, gateway, state, amount, opened_at, paid_at)
                VALUES (?, ?, ?, 'BANK_PAGE', 'SETTLED', 12000, now(), now() - interval '2 days')""", id, id, id.toString());
        if (!refunded) return;
        house.execute("""
                INSERT INTO refund (id, number, payment, order_id, amount, reason, state, asked_at, ended_at)
                VALUES (?, ?, ?, ?, 12000, '退班', 'DONE', now(), now() - interval '2 days')""", id, id.toString(), id, id);
        house.execute("INSERT INTO refund_line (refund, order_line) VALUES (?, ?)", id, id);
    }
}
