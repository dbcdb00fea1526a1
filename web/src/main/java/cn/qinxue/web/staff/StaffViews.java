package cn.qinxue.web.staff;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.personyear.YearOverview;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffHistory;
import cn.qinxue.services.staff.Unmaskings;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the page of one person together. */
@Singleton
class StaffViews {
    private final StaffSearch search;
    private final StaffHistory history;
    private final PersonYears years;
    private final Programmes programmes;

    StaffViews(StaffSearch search, StaffHistory history, PersonYears years, Programmes programmes) {
        this.search = search;
        this.history = history;
        this.years = years;
        this.programmes = programmes;
    }

    /** @param numbers in full, or null */
    StaffView view(Actor actor, Staff staff, Unmaskings.@Nullable Numbers numbers) {
        var found = search.ofIds(actor.scope(), List.of(staff.id())).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var programme =
                programmes.byCode(staff.programme()).map(Programme::name).orElse(staff.programme());
        return new StaffView(
                actor, staff, found, programme, years(staff), history.of(actor.scope(), staff.id()), numbers);
    }

    private List<YearOverview> years(Staff staff) {
        var account = staff.account();
        if (account == null) return List.of();
        return years.ofAccount(account).stream()
                .filter(year -> year.facts().staff().id().equals(staff.id()))
                .toList();
    }
}
