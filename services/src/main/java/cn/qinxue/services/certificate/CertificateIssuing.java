package cn.qinxue.services.certificate;

import cn.qinxue.services.enrollment.CompletionListener;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.DocumentKind;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Issues a certificate when a class becomes complete and withdraws it when hours taken back undo that. The person's
 * enrollments of that year are locked meanwhile, so a year has one valid certificate.
 */
@Singleton
class CertificateIssuing implements CompletionListener {
    private static final String TAKEN_BACK = "学时或技术等级已经更正，以更正后的结果为准。";

    private final CertificateRepository repository;
    private final CertificateSheets sheets;
    private final Policies policies;
    private final Clock clock;

    CertificateIssuing(CertificateRepository repository, CertificateSheets sheets, Policies policies, Clock clock) {
        this.repository = repository;
        this.sheets = sheets;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public void completed(Enrollment enrollment) {
        var policy = policies.byId(enrollment.policyVersion()).policy();
        var valid = repository.findByStaffAndYearAndWithdrawnAtIsNull(enrollment.staff(), enrollment.year());
        if (valid.isEmpty()) {
            policy.document(DocumentKind.CERTIFICATE)
                    .ifPresent(document -> repository.save(certificate(enrollment, policy, document)));
        }
    }

    @Override
    public void reopened(Enrollment enrollment) {
        repository
                .findByStaffAndYearAndWithdrawnAtIsNull(enrollment.staff(), enrollment.year())
                .ifPresent(valid -> repository.update(valid.withdrawn(TAKEN_BACK, clock.instant())));
    }

    private Certificate certificate(Enrollment enrollment, Policy policy, DocumentPolicy document) {
        var now = clock.instant();
        var number = CertificateNumberRules.number(
                Tenancy.current().code(), enrollment.year(), repository.nextNumber(enrollment.year()));
        var issue = new Issue(number, LocalDate.ofInstant(now, clock.getZone()), URI.create("/certificates/" + number));
        var sheet = sheets.of(enrollment, policy, document, issue);
        return new Certificate(
                Ids.next(),
                number,
                enrollment.id(),
                enrollment.staff(),
                enrollment.year(),
                sheet.holder().name(),
                enrollment.policyVersion(),
                sheet,
                now,
                null,
                null);
    }
}
