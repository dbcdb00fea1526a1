package cn.qinxue.services.facetoface;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.certificate.DocumentHead;
import cn.qinxue.services.certificate.Holders;
import cn.qinxue.services.classdocument.ClassFacts;
import cn.qinxue.services.classdocument.ClassListSheet;
import cn.qinxue.services.classdocument.EnrollmentFormSheet;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.DocumentKind;
import cn.qinxue.tenants.policy.DocumentPage;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the papers of a class say: 签到表 and 座位表 for its site, 报名表 for its learners. */
@Singleton
public class ClassPapers {
    /** A sheet to sign has pages for so many days at most. */
    private static final int MOST_DAYS = 40;

    /** The people of a class, and the days on which they sign: those of the training and of the exam. */
    public record SignedList(ClassListSheet sheet, List<LocalDate> days) {
        public SignedList {
            days = List.copyOf(days);
        }
    }

    /** 报名表: what it says, and the policy's document that says how it is printed. */
    public record EnrollmentForm(EnrollmentFormSheet sheet, DocumentPolicy document) {}

    private final FaceToFaceClasses lists;
    private final FaceToFaceEnrollments enrollments;
    private final StaffRecords records;
    private final Holders holders;
    private final Clock clock;

    ClassPapers(
            FaceToFaceClasses lists,
            FaceToFaceEnrollments enrollments,
            StaffRecords records,
            Holders holders,
            Clock clock) {
        this.lists = lists;
        this.enrollments = enrollments;
        this.records = records;
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * The people of a class of the actor's site.
     *
     * @throws NotFound if the site has no such class
     */
    @Transactional
    public SignedList list(Actor actor, UUID plan) {
        var detail = lists.own(actor, plan);
        var members = detail.members().stream().map(ClassPapers::member).toList();
        var sheet = new ClassListSheet(
                Tenancy.current().title(),
                facts(detail.its()),
                members,
                detail.policy().demonstration());
        return new SignedList(sheet, days(detail.its()));
    }

    /** The policy's form for a class, where it offers one there. */
    @Transactional
    public Optional<DocumentPolicy> form(FaceToFaceClass its) {
        return lists.policy(its)
                .document(DocumentKind.ENROLLMENT_FORM)
                .filter(document -> document.pages().contains(DocumentPage.FACE_TO_FACE));
    }

    /**
     * The form of a learner's enrollment.
     *
     * @throws NotFound if it is another learner's, does not count any more, or its policy has no such form
     */
    @Transactional
    public EnrollmentForm form(UUID account, UUID enrollment) {
        var own = enrollments.own(account, enrollment);
        if (!own.enrollment().state().counts()) throw new NotFound();
        var document = form(own.its()).orElseThrow(NotFound::new);
        var staff = records.ofAccount(account).stream()
                .filter(one -> one.id().equals(own.enrollment().staff()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var sheet = new EnrollmentFormSheet(
                DocumentHead.of(lists.policy(own.its()), document),
                holders.of(staff, own.enrollment().level()),
                facts(own.its()),
                ClassMember.number(enrollment),
                own.enrollment().enrolledAt());
        return new EnrollmentForm(sheet, document);
    }

    private List<LocalDate> days(FaceToFaceClass its) {
        var training =
                day(its.trainingFrom()).datesUntil(day(its.trainingUntil()).plusDays(1));
        return Stream.concat(training, Stream.of(day(its.examFrom())))
                .distinct()
                .limit(MOST_DAYS)
                .toList();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static ClassListSheet.Member member(ClassMember member) {
        var mobile = member.mobileTail();
        return new ClassListSheet.Member(
                member.name(),
                PersonalNumbers.masked(member.idNumberTail()),
                member.employer(),
                mobile == null ? null : PersonalNumbers.masked(mobile));
    }

    private static ClassFacts facts(FaceToFaceClass its) {
        var times = new ClassFacts.Times(its.trainingFrom(), its.trainingUntil(), its.examFrom(), its.examUntil());
        return new ClassFacts(its.name(), its.year(), its.siteName(), its.place(), its.telephone(), times);
    }
}
