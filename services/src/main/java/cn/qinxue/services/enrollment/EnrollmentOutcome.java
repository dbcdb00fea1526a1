package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.Offering;
import java.util.List;

/** What came of enrolling in one or several classes: all of them or none. */
public sealed interface EnrollmentOutcome {
    /** In the order of their years; free ones are open, the others wait for their money. */
    record Enrolled(List<Enrollment> enrollments) implements EnrollmentOutcome {
        public Enrolled {
            enrollments = List.copyOf(enrollments);
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
