package cn.qinxue.services.certificate;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.DocumentKind;
import cn.qinxue.tenants.policy.DocumentPage;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.policy.Policies;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The certificates of learners. Another learner's is not found. */
@Singleton
public class Certificates {
    private final CertificateRepository repository;
    private final StaffRecords staffRecords;
    private final Policies policies;

    Certificates(CertificateRepository repository, StaffRecords staffRecords, Policies policies) {
        this.repository = repository;
        this.staffRecords = staffRecords;
        this.policies = policies;
    }

    /** The learner's certificates that their policies offer on this page, withdrawn ones included, newest year first. */
    @Transactional
    public List<Certificate> ofAccount(UUID account, DocumentPage page) {
        var staff = staffRecords.ofAccount(account).stream().map(Staff::id).toList();
        return staff.isEmpty()
                ? List.of()
                : repository.findByStaff(staff).stream()
                        .filter(certificate -> document(certificate).pages().contains(page))
                        .toList();
    }

    /**
     * One certificate of this learner.
     *
     * @throws NotFound if there is none, or it is another learner's
     */
    @Transactional
    public Certificate ofAccount(UUID account, UUID id) {
        return repository
                .findById(id)
                .filter(certificate -> staffRecords.ofAccount(account).stream()
                        .anyMatch(staff -> staff.id().equals(certificate.staff())))
                .orElseThrow(NotFound::new);
    }

    /** The valid certificate of the year that this enrollment is for. */
    @Transactional
    public Optional<Certificate> of(Enrollment enrollment) {
        return valid(enrollment.staff(), enrollment.year());
    }

    /** The valid certificate of a person's year. */
    @Transactional
    public Optional<Certificate> valid(UUID staff, int year) {
        return repository.findByStaffAndYearAndWithdrawnAtIsNull(staff, year);
    }

    /** What the certificate's policy says of it: name, template, the pages that offer it. */
    public DocumentPolicy document(Certificate certificate) {
        return policies.byId(certificate.policyVersion())
                .policy()
                .document(DocumentKind.CERTIFICATE)
                .orElseThrow();
    }
}
