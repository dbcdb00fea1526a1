package cn.qinxue.web.home;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.personyear.YearFacts;
import cn.qinxue.tenants.policy.InvoiceKind;
import cn.qinxue.web.Show;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days that matter in a year: to enroll and pay, to study, to fetch the invoice. */
final class Deadlines {
    private Deadlines() {}

    static List<Deadline> of(YearFacts facts, LocalDate today) {
        var deadlines = new ArrayList<Deadline>();
        deadlines.add(enrollment(facts, today));
        deadlines.add(study(facts, today));
        var invoice = facts.published().policy().invoice();
        var lastDay = invoice.lastPrintDay();
        if (facts.place().fee() > 0 && invoice.kind() != InvoiceKind.NONE && lastDay != null && isOpened(facts)) {
            deadlines.add(new Deadline(
                    lastDay,
                    "下载" + invoice.kind().label(),
                    false,
                    Show.daysLeft(today, lastDay),
                    today.isAfter(lastDay) ? null : "/learner/orders"));
        }
        return deadlines;
    }

    private static Deadline enrollment(YearFacts facts, LocalDate today) {
        var lastDay = facts.place().enrollmentWindow().lastDay();
        boolean free = facts.place().fee() == 0;
        var what = free ? "报名" : "报名缴费";
        var enrollment = facts.place().enrollment();
        if (enrollment == null) {
            return new Deadline(lastDay, what, false, Show.daysLeft(today, lastDay), null);
        }
        if (enrollment.delivery() == DeliveryMode.IN_PERSON) {
            return new Deadline(lastDay, what, true, "已报面授班", null);
        }
        var openedAt = enrollment.openedAt();
        return openedAt == null
                ? new Deadline(lastDay, what, false, "已报名，还没有缴费，" + Show.daysLeft(today, lastDay), null)
                : new Deadline(lastDay, what, true, "已于 " + Show.date(openedAt) + (free ? " 报名" : " 缴费"), null);
    }

    private static Deadline study(YearFacts facts, LocalDate today) {
        var window = facts.place().studyWindow();
        if (facts.hours().complete()) {
            return new Deadline(window.lastDay(), "学习和测验", true, "学时已修满", null);
        }
        var note = today.isBefore(window.firstDay())
                ? "从 " + Show.date(window.firstDay()) + " 起开放"
                : Show.daysLeft(today, window.lastDay()) + (today.isAfter(window.lastDay()) ? "" : "，过后平台关闭学习");
        return new Deadline(window.lastDay(), "学习和测验", false, note, null);
    }

    private static boolean isOpened(YearFacts facts) {
        Enrollment enrollment = facts.place().enrollment();
        return enrollment != null && enrollment.isOpen();
    }
}
