package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Requirement;
import java.util.List;

/**
 * A class as it is offered to one learner.
 *
 * @param staff the learner's record in its programme
 * @param policy that governs its year now
 * @param requirement of the learner's group
 * @param fee in fen
 * @param windows when one enrolls and studies
 * @param refusals why not today; empty if nothing stands in the way
 * @param arrears whether an earlier year is made up with it
 * @param inCart whether it is in the pre-enrollment list
 */
public record EnrollmentChoice(
        Staff staff,
        Offering offering,
        Policy policy,
        Requirement requirement,
        long fee,
        YearWindows windows,
        List<EnrollmentRefusal> refusals,
        boolean arrears,
        boolean inCart) {
    public EnrollmentChoice {
        refusals = List.copyOf(refusals);
    }

    /** Whether the learner can enroll now. */
    public boolean open() {
        return refusals.isEmpty();
    }
}
