package cn.qinxue.web.otherform;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.services.otherform.OtherFormReport;
import cn.qinxue.services.otherform.OtherFormRules;
import cn.qinxue.services.otherform.OtherFormRules.Action;
import cn.qinxue.services.otherform.OtherFormState;
import cn.qinxue.services.otherform.OtherForms;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts the pages together. */
@Singleton
class OtherFormPages {
    private final OtherForms otherForms;
    private final ExamOffices offices;
    private final Clock clock;

    OtherFormPages(OtherForms otherForms, ExamOffices offices, Clock clock) {
        this.otherForms = otherForms;
        this.offices = offices;
        this.clock = clock;
    }

    ReportList list(Actor actor, Address address) {
        var form = Form.blank().with("state", address.get("state")).with("form", address.get("form"));
        var state = one(OtherFormState.class, address.get("state"));
        var kind = one(OtherForm.class, address.get("form"));
        var pager = Pager.of(address, otherForms.count(actor, state, kind));
        var rows = otherForms.page(actor, state, kind, pager.offset(), pager.size()).stream()
                .map(report -> new ReportList.Row(
                        report, offices.name(report.regionPath()), offices.name(report.decidingOffice())))
                .toList();
        return new ReportList(
                rows,
                form,
                pager,
                actor.has(Right.TRAINING) && !otherForms.offering().isEmpty());
    }

    /** @throws NotFound where no programme has other forms this year */
    NewReportView fresh(Actor actor, Form form) {
        var programmes = otherForms.offering();
        var policy = programmes.stream()
                .filter(programme -> form.value("programme").isEmpty() || form.chosen("programme", programme.code()))
                .findFirst()
                .flatMap(programme -> otherForms.policy(programme.code()))
                .orElseThrow(NotFound::new);
        var above = actor.scope().ancestors();
        RegionPath deciding = above.isEmpty() ? actor.scope() : above.getLast();
        return new NewReportView(
                form,
                programmes,
                policy,
                LocalDate.now(clock).getYear(),
                offices.name(deciding),
                deciding.equals(actor.scope()));
    }

    ReportView view(Actor actor, UUID id, Form form) {
        var report = otherForms.get(actor, id);
        return new ReportView(
                report,
                new ReportView.Offices(offices.name(report.regionPath()), offices.name(report.decidingOffice())),
                otherForms.attendees(actor, report),
                new ReportView.May(may(actor, Action.APPROVE, report), may(actor, Action.WITHDRAW, report)),
                form.with("version", report.version()));
    }

    private static boolean may(Actor actor, Action action, OtherFormReport report) {
        return actor.has(Right.TRAINING) && OtherFormRules.may(action, actor.scope(), report);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        for (E one : type.getEnumConstants()) if (one.name().equals(name)) return one;
        return null;
    }
}
