package cn.qinxue.tenants.policy;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Makes of a real policy one that a newcomer can try today. */
public final class DemonstrationPolicy {
    private static final List<String> WINDOWS = List.of("enrollment.window", "study.window");

    private DemonstrationPolicy() {}

    /**
     * The same policy for today's year, open from 1 January: enrollment until 31 December, study for as many days longer
     * than enrollment as in the original, the invoice's last day moved along with the end of study. It depends on the
     * year only, so that starting the demonstration again on another day of the year changes nothing.
     */
    public static Policy derive(Policy policy, LocalDate today) {
        var year = Year.of(today.getYear());
        var enrollment = new Window(year.atDay(1), year.atDay(year.length()));
        var study = new Window(
                enrollment.firstDay(),
                enrollment
                        .lastDay()
                        .plusDays(Math.max(
                                0,
                                days(
                                        policy.enrollment().window(),
                                        policy.study().window()))));
        return copy(policy, year.getValue(), enrollment, study);
    }

    private static long days(Window enrollment, Window study) {
        return enrollment.lastDay().until(study.lastDay(), ChronoUnit.DAYS);
    }

    private static InvoicePolicy moved(InvoicePolicy invoice, long days) {
        var last = invoice.lastPrintDay();
        return new InvoicePolicy(
                invoice.kind(),
                invoice.availableAfterDays(),
                last == null ? null : last.plusDays(days),
                invoice.deliveries());
    }

    private static Policy copy(Policy policy, int year, Window enrollment, Window study) {
        var shift = days(policy.study().window(), study);
        return new Policy(
                policy.programme(),
                year,
                true,
                Stream.concat(policy.setByOffice().stream(), WINDOWS.stream())
                        .distinct()
                        .toList(),
                policy.audience(),
                policy.categories(),
                policy.requirements(),
                policy.qualification(),
                policy.enrollment().during(enrollment),
                new StudyPolicy(study),
                policy.fees(),
                policy.payment(),
                moved(policy.invoice(), shift),
                policy.creditHour(),
                policy.assessment(),
                policy.attention(),
                policy.practice(),
                policy.faceToFace(),
                policy.courseSelection(),
                policy.equivalence(),
                policy.otherForms(),
                policy.arrears(),
                policy.registration(),
                policy.passwords(),
                policy.documents(),
                policy.promotion(),
                policy.contacts());
    }
}
