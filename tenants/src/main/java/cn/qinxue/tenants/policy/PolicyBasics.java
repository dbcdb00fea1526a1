package cn.qinxue.tenants.policy;

import java.util.List;

/**
 * The parts of a policy in which provinces differ most, and which a form can show: hours, money, time, tests, hot lines.
 * Everything else stays as the policy has it.
 */
public record PolicyBasics(
        List<Requirement> requirements,
        List<Fee> fees,
        Qualification qualification,
        Window enrollment,
        Window study,
        List<PaymentGateway> gateways,
        AssessmentPolicy assessment,
        List<Contact> contacts) {

    public PolicyBasics {
        requirements = List.copyOf(requirements);
        fees = List.copyOf(fees);
        gateways = List.copyOf(gateways);
        contacts = List.copyOf(contacts);
    }

    public static PolicyBasics of(Policy policy) {
        return new PolicyBasics(
                policy.requirements(),
                policy.fees(),
                policy.qualification(),
                policy.enrollment().window(),
                policy.study().window(),
                policy.payment().gateways(),
                policy.assessment(),
                policy.contacts());
    }

    /** The policy with these parts; whether they go together is for {@link PolicyYaml#read} to say. */
    public Policy onto(Policy policy) {
        return new Policy(
                policy.programme(),
                policy.year(),
                policy.demonstration(),
                policy.setByOffice().stream().filter(this::isStillThere).toList(),
                policy.audience(),
                policy.categories(),
                requirements,
                qualification,
                policy.enrollment().during(enrollment),
                new StudyPolicy(study),
                fees,
                policy.payment().through(gateways),
                policy.invoice(),
                policy.creditHour(),
                assessment,
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
                contacts);
    }

    /** A kind of test that is gone takes along what was noted of it. */
    private boolean isStillThere(String path) {
        if (path.startsWith("assessment.courseQuiz")) return assessment.courseQuiz() != null;
        if (path.startsWith("assessment.classExam")) return assessment.classExam() != null;
        return !path.startsWith("assessment.examHours") || assessment.examHours() != null;
    }
}
