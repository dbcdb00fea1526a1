package cn.qinxue.services.transcript;

import cn.qinxue.services.certificate.Certificates;
import cn.qinxue.services.certificate.YearlyRecordSheets;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.personyear.YearOverview;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.DocumentKind;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The archives of learners, by programme and newest year first. */
@Singleton
public class Transcripts {
    private final StaffRecords staffRecords;
    private final PersonYears personYears;
    private final HoursLedger ledger;
    private final Certificates certificates;
    private final YearlyRecordSheets sheets;
    private final Programmes programmes;

    Transcripts(
            StaffRecords staffRecords,
            PersonYears personYears,
            HoursLedger ledger,
            Certificates certificates,
            YearlyRecordSheets sheets,
            Programmes programmes) {
        this.staffRecords = staffRecords;
        this.personYears = personYears;
        this.ledger = ledger;
        this.certificates = certificates;
        this.sheets = sheets;
        this.programmes = programmes;
    }

    /** Every year of this learner. */
    @Transactional
    public List<TranscriptYear> ofAccount(UUID account) {
        return personYears.ofAccount(account).stream().map(this::year).toList();
    }

    /**
     * Every year of this record, whether or not its person has taken it over.
     *
     * @throws NotFound if the record is outside the scope
     */
    @Transactional
    public List<TranscriptYear> ofStaff(RegionPath scope, UUID staff) {
        var record = staffRecords.find(scope, staff).orElseThrow(NotFound::new);
        return personYears.ofStaff(record).stream().map(this::year).toList();
    }

    /**
     * The yearly record of a year as it stands now; it carries the certificate's number where there is one.
     *
     * @param origin of the tenant's pages, such as {@code https://js.example.cn}
     * @throws NotFound if the record is another learner's, has no such year, or its policy prints no yearly record
     */
    @Transactional
    public YearlyRecord yearlyRecord(UUID account, UUID staff, int year, URI origin) {
        var facts = personYears.ofAccount(account).stream()
                .map(YearOverview::facts)
                .filter(one -> one.staff().id().equals(staff) && one.year() == year)
                .findFirst()
                .orElseThrow(NotFound::new);
        var document =
                facts.published().policy().document(DocumentKind.YEARLY_RECORD).orElseThrow(NotFound::new);
        var issue = certificates
                .valid(staff, year)
                .map(certificate -> certificate.issue(origin))
                .orElse(null);
        return new YearlyRecord(sheets.of(facts, document, issue), document);
    }

    private TranscriptYear year(YearOverview overview) {
        var staff = overview.facts().staff().id();
        var programme = overview.facts().staff().programme();
        return new TranscriptYear(
                overview,
                programmes.byCode(programme).map(Programme::name).orElse(programme),
                ledger.entries(staff, overview.year()),
                certificates.valid(staff, overview.year()).orElse(null));
    }
}
