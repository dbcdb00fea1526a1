package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Absent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which one programme differs from another in one year. Its components are the fields of the YAML, in the
 * same order and under the same names, which is why there are so many of them: nobody calls the constructor but the
 * reader and the derivation of the demonstration.
 *
 * <p>Published versions are stored as YAML and read again by every later program, so a new field must be one that may be
 * left out: {@code @Nullable} or {@link Absent}.
 *
 * @param programme code of the programme it governs
 * @param year the year it governs
 * @param demonstration whether it was derived for a demonstration and binds nobody
 * @param setByOffice paths of fields on which the notices are silent, for instance {@code fees[0].fen}
 */
public record Policy(
        String programme,
        int year,
        @Absent boolean demonstration,
        @Absent List<String> setByOffice,
        Audience audience,
        List<CourseCategory> categories,
        List<Requirement> requirements,
        Qualification qualification,
        EnrollmentPolicy enrollment,
        StudyPolicy study,
        List<Fee> fees,
        PaymentPolicy payment,
        InvoicePolicy invoice,
        CreditHour creditHour,
        AssessmentPolicy assessment,
        AttentionPolicy attention,
        PracticePolicy practice,
        FaceToFacePolicy faceToFace,
        CourseSelectionTime courseSelection,
        EquivalencePolicy equivalence,
        OtherFormsPolicy otherForms,
        ArrearsPolicy arrears,
        RegistrationPolicy registration,
        PasswordPolicy passwords,
        List<DocumentPolicy> documents,
        PromotionPolicy promotion,
        List<Contact> contacts) {

    public Policy {
        setByOffice = List.copyOf(setByOffice);
        categories = List.copyOf(categories);
        requirements = List.copyOf(requirements);
        fees = List.copyOf(fees);
        documents = List.copyOf(documents);
        contacts = List.copyOf(contacts);
    }

    /** Whether people need a level at all under this policy (decision 6). */
    public boolean hasLevelGroups() {
        return !audience.levels().isEmpty();
    }

    /** What a person of this level, or of none, must reach; empty for a level outside the audience. */
    public Optional<Requirement> requirement(@Nullable SkillLevel level) {
        return requirements.stream()
                .filter(requirement -> requirement.covers(level))
                .findFirst();
    }

    /** What a person of this level, or of none, pays in fen; empty for a level outside the audience. */
    public OptionalLong fee(@Nullable SkillLevel level) {
        return fees.stream()
                .filter(fee -> fee.covers(level))
                .mapToLong(Fee::fen)
                .findFirst();
    }

    /** The policy's own words for a category; empty for a code that it does not have. */
    public Optional<String> categoryLabel(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .map(CourseCategory::label)
                .findFirst();
    }

    /** Hours of a requirement's category that courses must bring, in hundredths: its hours without those of the exam. */
    public int courseHours(CategoryHours share) {
        var exam = assessment.examHours();
        return exam != null && exam.category().equals(share.category()) ? share.hours() - exam.total() : share.hours();
    }

    /** Whether learners may enroll on this day. */
    public boolean enrollmentOpen(LocalDate day) {
        return enrollment.window().contains(day);
    }

    /** Whether learners may study and take tests on this day. */
    public boolean studyOpen(LocalDate day) {
        return study.window().contains(day);
    }

    /** The document of this kind, where the policy has one. */
    public Optional<DocumentPolicy> document(DocumentKind kind) {
        return documents.stream().filter(document -> document.kind() == kind).findFirst();
    }

    /** Whether the notices are silent on the field at this path. */
    public boolean isSetByOffice(String path) {
        return setByOffice.contains(path);
    }
}
