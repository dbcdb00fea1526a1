package cn.qinxue.infra.demonstration;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.otherform.OtherFormReport;
import cn.qinxue.services.otherform.OtherForms;
import cn.qinxue.services.otherform.ReportDecisions;
import cn.qinxue.services.otherform.Session;
import cn.qinxue.services.staff.StaffLine;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Reports lectures, exchanges and listenings with those who attended, and has the office above decide some of them. */
@Singleton
class DemonstrationSessions {
    /** Of a credit hour. */
    private static final int HUNDREDTHS = 100;

    private final Regions regions;
    private final DemonstrationRoll roll;
    private final OtherForms forms;
    private final ReportDecisions decisions;
    private final Clock clock;

    DemonstrationSessions(
            Regions regions, DemonstrationRoll roll, OtherForms forms, ReportDecisions decisions, Clock clock) {
        this.regions = regions;
        this.roll = roll;
        this.forms = forms;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    void load(DemonstrationTenant tenant) {
        int before = 0;
        for (var wanted : tenant.sessions()) {
            var office = DemonstrationOfficers.of(
                    tenant, regions.byFullName(wanted.office()).orElseThrow());
            decide(tenant, office, file(tenant, office, wanted, before), wanted);
            before += wanted.heads();
        }
    }

    /** Not the same people each time. */
    private OtherFormReport file(
            DemonstrationTenant tenant, Actor office, DemonstrationTenant.Session wanted, int before) {
        var people = roll.of(tenant, office.scope());
        // A demonstration of few people begins with the same ones again.
        int skipped = before + wanted.heads() > people.size() ? 0 : before;
        var attended = people.stream()
                .skip(skipped)
                .limit(wanted.heads())
                .map(StaffLine::id)
                .toList();
        var outcome = forms.file(office, tenant.programme(), session(wanted), roll.idNumbers(office.scope(), attended));
        return switch (outcome) {
            case OtherForms.Outcome.Filed filed -> filed.report();
            case OtherForms.Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private Session session(DemonstrationTenant.Session wanted) {
        var today = LocalDate.now(clock);
        var day = today.minusDays(wanted.daysAgo());
        return new Session(
                wanted.form(),
                wanted.title(),
                wanted.course(),
                wanted.place(),
                day.getYear() == today.getYear() ? day : today,
                wanted.organiser(),
                wanted.hours() * HUNDREDTHS,
                true);
    }

    private void decide(
            DemonstrationTenant tenant, Actor office, OtherFormReport report, DemonstrationTenant.Session wanted) {
        var above = DemonstrationOfficers.of(
                tenant, regions.byPath(report.decidingOffice()).orElseThrow());
        var opinion = Objects.requireNonNullElse(wanted.opinion(), "");
        switch (wanted.state()) {
            case PENDING -> {}
            case APPROVED -> done(decisions.approve(above, report.id(), report.version(), opinion));
            case REFUSED -> done(decisions.refuse(above, report.id(), report.version(), opinion));
            case WITHDRAWN -> done(decisions.withdraw(office, report.id(), report.version()));
        }
    }

    private static void done(ReportDecisions.Outcome outcome) {
        if (!(outcome instanceof ReportDecisions.Outcome.Done)) throw new IllegalStateException(outcome.toString());
    }
}
