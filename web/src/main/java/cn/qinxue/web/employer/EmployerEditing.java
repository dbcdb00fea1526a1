package cn.qinxue.web.employer;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.history.Overtaken;
import cn.qinxue.web.history.Overtaken.Difference;
import cn.qinxue.web.region.RegionNames;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a work unit: what it offers, and what was typed into it. */
@Singleton
class EmployerEditing {
    private static final int LONGEST_NAME = 100;
    private static final String OWN_OFFICE = "所在地区的工考办";

    private final Regions regions;
    private final RegionNames names;
    private final ExamOffices offices;
    private final EmployerRows rows;
    private final AuditSearch trail;

    EmployerEditing(Regions regions, RegionNames names, ExamOffices offices, EmployerRows rows, AuditSearch trail) {
        this.regions = regions;
        this.names = names;
        this.offices = offices;
        this.rows = rows;
        this.trail = trail;
    }

    EmployerForm blank(Actor actor, Form form) {
        return form(actor, form, null, null);
    }

    /** Filled with what the unit is. */
    EmployerForm of(Actor actor, Employer employer) {
        var form = Form.blank()
                .with("name", employer.name())
                .with("region", employer.regionCode())
                .with("office", employer.managedElsewhere() ? employer.officeCode() : "")
                .with("version", employer.version());
        return form(actor, form, employer, null);
    }

    /** What was typed again, with what is wrong with it. */
    EmployerForm again(Actor actor, Form form, Employer employer) {
        return form(actor, form, employer, null);
    }

    /** What was typed again, beside what somebody else has saved meanwhile; to be sent on top of that. */
    EmployerForm overtaken(Actor actor, Form form, Employer current) {
        var differences = List.of(
                new Difference("单位名称", current.name(), form.value("name").strip()),
                new Difference("所在地区", names.brief(current.regionCode()), names.brief(form.value("region"))),
                new Difference(
                        "管理工考办",
                        office(current.managedElsewhere() ? current.officeCode() : ""),
                        office(form.value("office"))));
        var overtaken = Overtaken.by(
                trail.about(Employers.subject(current.id()), 1), differences, "/office/employers/" + current.id());
        return form(actor, form.with("version", current.version()), current, overtaken);
    }

    /** What was typed; whatever is wrong stays in the reader. */
    static EmployerDetails read(FormReader reader, Form form) {
        var name = reader.text("name", "单位名称", LONGEST_NAME).orElse("");
        var region = form.value("region");
        if (region.isEmpty()) reader.refuse("region", "请选择所在地区。");
        var office = form.value("office");
        return new EmployerDetails(name, region, office.isEmpty() || office.equals(region) ? null : office);
    }

    private EmployerForm form(Actor actor, Form form, @Nullable Employer employer, @Nullable Overtaken overtaken) {
        var places = new ArrayList<>(names.options(actor.scope()));
        if (employer != null && places.stream().noneMatch(place -> place.value().equals(employer.regionCode()))) {
            places.addFirst(Option.of(employer.regionCode(), names.brief(employer.regionCode())));
        }
        var managers = regions.subtree(actor.scope()).stream()
                .map(region -> Option.of(region.code(), offices.name(region)))
                .toList();
        return new EmployerForm(form, employer == null ? null : rows.of(employer), places, managers, overtaken);
    }

    private String office(String code) {
        return code.isEmpty()
                ? OWN_OFFICE
                : regions.byCode(code).map(offices::name).orElse(code);
    }
}
