package cn.qinxue.web.staff;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffHistory;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Option;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts the form of a record together, and what two people made of one. */
@Singleton
class StaffForms {
    private static final int UNITS = 12;

    private final Employers employers;
    private final Trades trades;
    private final Programmes programmes;
    private final Regions regions;
    private final StaffHistory history;

    StaffForms(Employers employers, Trades trades, Programmes programmes, Regions regions, StaffHistory history) {
        this.employers = employers;
        this.trades = trades;
        this.programmes = programmes;
        this.regions = regions;
        this.history = history;
    }

    /** @param staff null: a person to be added */
    StaffFormView view(Actor actor, @Nullable Staff staff, Form form) {
        var offered = programmes.all().stream()
                .map(programme -> Option.of(programme.code(), programme.name()))
                .toList();
        return new StaffFormView(
                staff,
                form,
                employers(actor, form),
                trades(staff),
                staff == null && offered.size() > 1 ? offered : List.of());
    }

    /** The chosen work unit, then those that were looked for. */
    StaffFormView.EmployerChoice employers(Actor actor, Form form) {
        var sought = form.value("unit").strip();
        var found = sought.isEmpty() ? List.<Employer>of() : employers.search(actor.scope(), sought, UNITS);
        var offered = new ArrayList<Employer>();
        chosen(actor, form.value("employer")).ifPresent(offered::add);
        found.stream().filter(employer -> !offered.contains(employer)).forEach(offered::add);
        var options = offered.stream()
                .map(employer -> new Option(employer.id().toString(), employer.name(), place(employer)))
                .toList();
        return new StaffFormView.EmployerChoice(form, sought, found, options);
    }

    /** The code of the programme of a new person; the first where there is one only. */
    Optional<String> programme(Form form) {
        var all = programmes.all();
        return all.size() == 1
                ? Optional.of(all.getFirst().code())
                : all.stream()
                        .map(programme -> programme.code())
                        .filter(form.value("programme")::equals)
                        .findFirst();
    }

    StaffConflict conflict(Actor actor, Staff current, Form form) {
        var last = history.of(actor.scope(), current.id()).stream()
                .map(AuditLine::entry)
                .findFirst()
                .orElse(null);
        return StaffConflict.of(current, form, (field, value) -> words(actor, field, value), last);
    }

    private List<Option> trades(@Nullable Staff staff) {
        var own = staff == null ? null : staff.trade();
        return trades.all().stream()
                .filter(trade -> !trade.retired() || trade.id().equals(own))
                .map(trade -> Option.of(trade.id().toString(), trade.name()))
                .toList();
    }

    private Optional<Employer> chosen(Actor actor, String id) {
        return id(id).flatMap(known -> employers.find(actor.scope(), known));
    }

    private String place(Employer employer) {
        return regions.byPath(employer.regionPath()).map(Region::fullName).orElse("");
    }

    private String words(Actor actor, String field, String value) {
        if (value.isEmpty()) return "";
        return switch (field) {
            case "gender" -> Gender.valueOf(value).label();
            case "employmentKind" -> EmploymentKind.valueOf(value).label();
            case "level" -> SkillLevel.valueOf(value).label();
            case "trade" -> id(value).flatMap(trades::byId).map(Trade::name).orElse("");
            case "employer" ->
                chosen(actor, value)
                        .map(employer -> employer.name() + "（" + place(employer) + "）")
                        .orElse("");
            default -> value;
        };
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
