package cn.qinxue.services.certificate;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;

/** Writes down what a certificate says on the day of its issue. */
@Singleton
class CertificateSheets {
    private final StaffRecords staffRecords;
    private final Holders holders;
    private final YearRecords years;
    private final Offerings offerings;

    CertificateSheets(StaffRecords staffRecords, Holders holders, YearRecords years, Offerings offerings) {
        this.staffRecords = staffRecords;
        this.holders = holders;
        this.years = years;
        this.offerings = offerings;
    }

    /** The certificate of a complete enrollment under its policy. */
    CertificateSheet of(Enrollment enrollment, Policy policy, DocumentPolicy document, Issue issue) {
        var province = RegionPath.root(Tenancy.current().divisionCode());
        var staff = staffRecords.find(province, enrollment.staff()).orElseThrow();
        var requirement = policy.requirement(enrollment.level()).orElseThrow();
        var year = years.of(staff.id(), policy, requirement);
        var offering = offerings.byId(enrollment.offering()).name();
        return new CertificateSheet(
                DocumentHead.of(policy, document),
                holders.of(staff, enrollment.level()),
                issue,
                year.hours(),
                new CertifiedClass(offering, null, year.studies()));
    }
}
