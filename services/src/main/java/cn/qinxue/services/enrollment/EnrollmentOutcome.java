package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.Offering;
import java.util.List;

/** What came of enrolling in one or several classes: all of them or none. */
public sealed interface EnrollmentOutcome {
    /**
     * Done.
     *
     * @param enrollments in the order of their years; free ones are open, the others wait for their money
     * @param selectFirst whether courses are chosen before one of them is paid (decision 17)
     */
    record Enrolled(List<Enrollment> enrollments, boolean selectFirst) implements EnrollmentOutcome {
        public Enrolled {
            enrollments = List.copyOf(enrollments);
        }

        /** Those that wait for their money. */
        public List<Enrollment> unpaid() {
            return enrollments.stream()
                    .filter(enrollment -> enrollment.state() == Enrollment.State.AWAITING_PAYMENT)
                    .toList();
        }
    }

    /** Nothing was changed; everything that stood in the way. */
    record Refused(List<Reason> reasons) implements EnrollmentOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** What stands in the way of one class. */
    record Reason(Offering offering, EnrollmentRefusal refusal) {}
}
