package cn.qinxue.services.personyear;

import cn.qinxue.services.enrollment.ClassStanding;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.order.Order;
import cn.qinxue.tenants.policy.Window;
import org.jspecify.annotations.Nullable;

/**
 * The person's class of a year.
 *
 * @param offering the class enrolled in, else the one to enroll in, also when a face-to-face class is over; null if none
 *     is offered
 * @param enrollment the one that counts; null if there is none
 * @param order that may still be paid for it; null if there is none
 * @param standing how far the person is in it
 * @param fee in fen, paid or to be paid here; 0 for a face-to-face class, which is paid where it is held
 * @param enrollmentWindow when one enrolls and orders; for an earlier year when it is made up
 * @param studyWindow when one studies and takes tests
 */
public record YearPlace(
        @Nullable Offering offering,
        @Nullable Enrollment enrollment,
        @Nullable Order order,
        ClassStanding standing,
        long fee,
        Window enrollmentWindow,
        Window studyWindow) {}
