package cn.qinxue.services.enrollment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EnrollmentRepository extends CrudRepository<Enrollment, UUID> {

    @Query("SELECT * FROM enrollment WHERE id = :id FOR UPDATE")
    Optional<Enrollment> lock(UUID id);

    @Query("SELECT * FROM enrollment WHERE staff = :staff AND year = :year ORDER BY id FOR UPDATE")
    List<Enrollment> lockYear(UUID staff, int year);

    List<Enrollment> findByStaffAndYear(UUID staff, int year);

    List<Enrollment> findByStaffInOrderByYearDesc(Collection<UUID> staff);

    @Query("SELECT DISTINCT policy_version FROM enrollment WHERE state = 'AWAITING_PAYMENT'")
    List<UUID> findPoliciesUnpaid();

    /** Those under that policy that wait for an order; what stands in an order expires with it. */
    @Query("""
            UPDATE enrollment e SET state = 'EXPIRED', version = version + 1
            WHERE e.state = 'AWAITING_PAYMENT' AND e.policy_version = :policyVersion AND NOT EXISTS (
                SELECT FROM order_line l WHERE l.enrollment = e.id AND l.state = 'PENDING')""")
    int expireUnordered(UUID policyVersion);

    @Query("""
            INSERT INTO enrollment_cart (staff, offering, added_at) VALUES (:staff, :offering, :now)
            ON CONFLICT DO NOTHING""")
    void addToCart(UUID staff, UUID offering, Instant now);

    @Query("DELETE FROM enrollment_cart WHERE staff = :staff AND offering = :offering")
    void removeFromCart(UUID staff, UUID offering);

    @Query("SELECT offering FROM enrollment_cart WHERE staff IN (:staff) ORDER BY added_at, offering")
    List<UUID> findInCart(Collection<UUID> staff);
}
