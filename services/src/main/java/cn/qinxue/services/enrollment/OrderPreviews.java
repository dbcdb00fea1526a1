package cn.qinxue.services.enrollment;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;

/** Shows what an order for enrollments would be. Another learner's enrollment is not found. */
@Singleton
public class OrderPreviews {
    private final Enrollments enrollments;
    private final EnrollmentCheck check;
    private final ClassStandings standings;
    private final StaffRecords staffRecords;
    private final Offerings offerings;
    private final Employers employers;

    OrderPreviews(
            Enrollments enrollments,
            EnrollmentCheck check,
            ClassStandings standings,
            StaffRecords staffRecords,
            Offerings offerings,
            Employers employers) {
        this.enrollments = enrollments;
        this.check = check;
        this.standings = standings;
        this.staffRecords = staffRecords;
        this.offerings = offerings;
        this.employers = employers;
    }

    /**
     * These classes, their common terms and what stands in the way.
     *
     * @throws NotFound if there is none of these enrollments, or it is another learner's
     */
    @Transactional
    public OrderPreview of(UUID account, Collection<UUID> ids) {
        var lines = new ArrayList<OrderPreview.Line>();
        var facts = new ArrayList<OrderingRules.Facts>();
        for (var id : ids.stream().distinct().toList()) {
            var enrollment = enrollments.ofAccount(account, id);
            var offering = offerings.byId(enrollment.offering());
            var its = check.orderingFacts(enrollment, offering, standings.of(enrollment));
            facts.add(its);
            lines.add(new OrderPreview.Line(
                    enrollment, offering, its.policy(), check.fee(enrollment), enrollments.studyWindow(enrollment)));
        }
        if (lines.isEmpty()) {
            throw new NotFound();
        }
        var person = person(account, lines.getFirst().enrollment());
        return new OrderPreview(
                lines,
                OrderTerms.of(facts.stream().map(OrderingRules.Facts::policy).toList()),
                employers
                        .find(person.officePath(), person.employer())
                        .map(Employer::name)
                        .orElse(person.name()),
                person.name(),
                OrderingRules.refusals(facts, check.today()));
    }

    private Staff person(UUID account, Enrollment enrollment) {
        return staffRecords.ofAccount(account).stream()
                .filter(staff -> staff.id().equals(enrollment.staff()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
