package cn.qinxue.services.personyear;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.tenants.policy.CourseSelectionTime;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import java.time.LocalDate;

/** What a person must do next in a year, from the facts alone. Pure: no clock, no database. */
public final class NextStepRules {
    private NextStepRules() {}

    /** The one next step; it decides the button of the home page and of the class's card. */
    public static NextStep next(YearFacts facts, LocalDate today) {
        var enrollment = facts.place().enrollment();
        if (facts.hours().complete()) {
            return new NextStep.Done();
        }
        if (enrollment == null) {
            return enroll(facts, today);
        }
        return switch (enrollment.state()) {
            case AWAITING_PAYMENT -> pay(facts, enrollment, today);
            case REFUNDING -> new NextStep.AwaitRefund(enrollment);
            case OPEN, COMPLETED ->
                enrollment.delivery() == DeliveryMode.IN_PERSON
                        ? attend(facts, enrollment, today)
                        : learn(facts, enrollment, today);
            case WITHDRAWN, EXPIRED, REFUNDED -> enroll(facts, today);
        };
    }

    private static NextStep enroll(YearFacts facts, LocalDate today) {
        var window = facts.place().enrollmentWindow();
        if (today.isBefore(window.firstDay())) {
            return new NextStep.AwaitEnrollment(window.firstDay());
        }
        if (today.isAfter(window.lastDay())) {
            return new NextStep.EnrollmentMissed(window.lastDay());
        }
        var channels = facts.published().policy().enrollment().channels();
        if (!channels.contains(EnrollmentChannel.ONLINE_SELF)) {
            return new NextStep.EnrollElsewhere(channels, window.lastDay());
        }
        var offering = facts.place().offering();
        return offering == null ? new NextStep.AwaitClass() : new NextStep.Enroll(offering, window.lastDay());
    }

    /** Where courses are chosen before payment, nobody orders with courses missing (decision 17). */
    private static NextStep pay(YearFacts facts, Enrollment enrollment, LocalDate today) {
        var place = facts.place();
        var order = place.order();
        if (order != null) {
            return new NextStep.PayOrder(order);
        }
        var lastDay = place.enrollmentWindow().lastDay();
        if (today.isAfter(lastDay)) {
            return new NextStep.EnrollmentMissed(lastDay);
        }
        boolean selectFirst = facts.published().policy().courseSelection() == CourseSelectionTime.BEFORE_PAYMENT;
        int toSelect = place.standing().hoursToSelect(facts.hours().missing());
        return selectFirst && toSelect > 0
                ? new NextStep.SelectCourses(enrollment, toSelect, lastDay)
                : new NextStep.PlaceOrder(enrollment, place.fee(), lastDay);
    }

    /** Once the class is over, what its hours did not complete is learned online. */
    private static NextStep attend(YearFacts facts, Enrollment enrollment, LocalDate today) {
        var place = facts.place();
        var tasks = place.standing().tasks();
        return tasks.isEmpty()
                ? enroll(facts, today)
                : new NextStep.Learn(
                        enrollment, tasks.getFirst(), place.studyWindow().lastDay());
    }

    private static NextStep learn(YearFacts facts, Enrollment enrollment, LocalDate today) {
        var window = facts.place().studyWindow();
        var standing = facts.place().standing();
        if (today.isAfter(window.lastDay())) {
            return new NextStep.StudyMissed(window.lastDay());
        }
        if (today.isBefore(window.firstDay())) {
            return new NextStep.AwaitStudy(enrollment, window.firstDay());
        }
        if (!standing.tasks().isEmpty()) {
            return new NextStep.Learn(enrollment, standing.tasks().getFirst(), window.lastDay());
        }
        int toSelect = standing.hoursToSelect(facts.hours().missing());
        return toSelect > 0
                ? new NextStep.SelectCourses(enrollment, toSelect, window.lastDay())
                : new NextStep.GoToClass(enrollment, window.lastDay());
    }
}
