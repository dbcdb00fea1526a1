package cn.qinxue.services.classdocument;

import cn.qinxue.services.certificate.DocumentHead;
import cn.qinxue.services.certificate.Holder;
import java.time.Instant;

/**
 * 报名表: a learner's enrollment in a class, which the unit signs and seals where the policy has it so.
 *
 * @param head of the policy's document of kind {@code ENROLLMENT_FORM}
 * @param number by which the site knows the enrollment
 */
public record EnrollmentFormSheet(
        DocumentHead head, Holder holder, ClassFacts offering, String number, Instant enrolledAt) {}
