package cn.qinxue.services.personyear;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.order.Order;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import java.time.LocalDate;
import java.util.List;

/** What a person must do next in a year. */
public sealed interface NextStep {

    /** Nothing: the year is complete. */
    record Done() implements NextStep {}

    /** Nothing yet: enrollment begins on that day. */
    record AwaitEnrollment(LocalDate firstDay) implements NextStep {}

    /** The learner does not enroll online here: the unit or the office does it. */
    record EnrollElsewhere(List<EnrollmentChannel> channels, LocalDate lastDay) implements NextStep {}

    /** Nothing yet: the window is open, and the office has not opened a class. */
    record AwaitClass() implements NextStep {}

    /** Enroll in this class, until that day. */
    record Enroll(Offering offering, LocalDate lastDay) implements NextStep {}

    /** Too late to enroll or to pay; only the office can help. */
    record EnrollmentMissed(LocalDate lastDay) implements NextStep {}

    /**
     * Choose courses.
     *
     * @param hours hundredths of a credit hour still to be chosen
     * @param lastDay the last day to pay, where courses are chosen before payment, else to study
     */
    record SelectCourses(Enrollment enrollment, int hours, LocalDate lastDay) implements NextStep {}

    /** Order the class; {@code fee} in fen. */
    record PlaceOrder(Enrollment enrollment, long fee, LocalDate lastDay) implements NextStep {}

    /** Pay the order before it expires. */
    record PayOrder(Order order) implements NextStep {}

    /** Nothing: the money is on its way back. */
    record AwaitRefund(Enrollment enrollment) implements NextStep {}

    /** Nothing yet: study begins on that day. */
    record AwaitStudy(Enrollment enrollment, LocalDate firstDay) implements NextStep {}

    /** Go on learning: a course, a quiz, the exam, a face-to-face class. */
    record Learn(Enrollment enrollment, LearningTask task, LocalDate lastDay) implements NextStep {}

    /** Go to the class, which knows more. */
    record GoToClass(Enrollment enrollment, LocalDate lastDay) implements NextStep {}

    /** Too late to study; only the office can help. */
    record StudyMissed(LocalDate lastDay) implements NextStep {}
}
