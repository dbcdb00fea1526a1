package cn.qinxue.services.otherform;

import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.PersonYear;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Enters the hours of those who attended. Each person is locked first, so that two sessions do not exceed the cap. */
@Singleton
class ReportHours {
    private final OtherFormRepository repository;
    private final StaffRecords records;
    private final PersonYears years;
    private final HoursLedger ledger;
    private final Completion completion;
    private final Regions regions;

    ReportHours(
            OtherFormRepository repository,
            StaffRecords records,
            PersonYears years,
            HoursLedger ledger,
            Completion completion,
            Regions regions) {
        this.repository = repository;
        this.records = records;
        this.years = years;
        this.ledger = ledger;
        this.completion = completion;
        this.regions = regions;
    }

    void enter(OtherFormReport report) {
        for (var staff : repository.attended(report.id())) {
            records.hold(staff);
            repository.grant(report.id(), staff, entered(report, staff));
        }
    }

    /** Nobody of whom the policy asks nothing that year gets anything. */
    private int entered(OtherFormReport report, UUID staff) {
        var published = governing(staff, report.year());
        if (published.isEmpty()) return 0;
        int granted = OtherFormRules.granted(
                published.get().policy().otherForms(), ledger.earned(staff, report.year()), report.hours());
        if (granted > 0) {
            var origin = new HoursOrigin(OtherFormRules.source(report.form()), report.id(), report.title());
            completion.enter(new HoursDraft(
                    new PersonYear(staff, report.programme(), report.year()),
                    null,
                    granted,
                    origin,
                    published.get().id()));
        }
        return granted;
    }

    /** Wherever in the province the person works by now. */
    private Optional<PublishedPolicy> governing(UUID staff, int year) {
        return records.find(regions.tree().root().path(), staff).flatMap(record -> years.governing(record, year));
    }
}
