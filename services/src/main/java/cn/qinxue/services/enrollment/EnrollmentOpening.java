package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.order.OrderLine;
import cn.qinxue.services.order.OrderListener;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** What becomes of enrollments when their money comes, does not come, or goes back; inside the order's transaction. */
@Singleton
@Transactional(propagation = Propagation.MANDATORY)
public class EnrollmentOpening implements OrderListener {
    private final EnrollmentRepository repository;
    private final StaffRecords staffRecords;
    private final Clock clock;

    EnrollmentOpening(EnrollmentRepository repository, StaffRecords staffRecords, Clock clock) {
        this.repository = repository;
        this.staffRecords = staffRecords;
        this.clock = clock;
    }

    /** Late money still opens an expired enrollment, unless its person has taken another class of that year since. */
    @Override
    public boolean mayOpen(OrderLine line) {
        var staff = repository.findById(line.enrollment()).map(Enrollment::staff);
        staff.ifPresent(staffRecords::hold);
        return repository.lock(line.enrollment()).filter(this::mayOpen).isPresent();
    }

    @Override
    public void opened(OrderLine line) {
        repository.update(lock(line.enrollment()).opened(clock.instant()));
    }

    @Override
    public void closed(OrderLine line) {
        var enrollment = lock(line.enrollment());
        if (enrollment.state() == Enrollment.State.AWAITING_PAYMENT) {
            repository.update(enrollment.expired());
        }
    }

    @Override
    public void refunding(OrderLine line) {
        repository.update(lock(line.enrollment()).refunding());
    }

    @Override
    public void refunded(OrderLine line) {
        repository.update(lock(line.enrollment()).refunded());
    }

    @Override
    public void refundRefused(OrderLine line) {
        repository.update(lock(line.enrollment()).refundRefused());
    }

    private boolean mayOpen(Enrollment enrollment) {
        return switch (enrollment.state()) {
            case AWAITING_PAYMENT -> true;
            case EXPIRED -> !isPlaceTaken(enrollment);
            case OPEN, COMPLETED, REFUNDING, WITHDRAWN, REFUNDED -> false;
        };
    }

    private boolean isPlaceTaken(Enrollment enrollment) {
        return enrollment.delivery() == DeliveryMode.ONLINE
                && repository.findByStaffAndYear(enrollment.staff(), enrollment.year()).stream()
                        .anyMatch(other -> other.delivery() == DeliveryMode.ONLINE
                                && other.state().counts());
    }

    private Enrollment lock(UUID id) {
        return repository.lock(id).orElseThrow(NotFound::new);
    }
}
