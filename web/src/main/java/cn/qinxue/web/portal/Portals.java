package cn.qinxue.web.portal;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.notice.NoticeCategory;
import cn.qinxue.services.notice.Notices;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.login.LoginBoxes;
import cn.qinxue.web.session.SignIn;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what stands on the first page of the bound tenant. */
@Singleton
class Portals {
    private static final int LINES = 5;

    private record Governed(Programme programme, Policy policy) {}

    private final Programmes programmes;
    private final Policies policies;
    private final Notices notices;
    private final LoginBoxes logins;
    private final Clock clock;

    Portals(Programmes programmes, Policies policies, Notices notices, LoginBoxes logins, Clock clock) {
        this.programmes = programmes;
        this.policies = policies;
        this.notices = notices;
        this.logins = logins;
        this.clock = clock;
    }

    PortalView view(Optional<Actor> actor) {
        var today = LocalDate.now(clock);
        var governed = governed(today.getYear());
        var reader = Notices.everybody();
        var hotline = Tenancy.current().hotline();
        return new PortalView(
                governed.stream()
                        .map(one -> ProgrammeNow.of(one.programme(), one.policy(), today))
                        .toList(),
                governed.stream()
                        .findFirst()
                        .map(one -> PortalSteps.of(one.policy()))
                        .orElse(List.of()),
                actor.isPresent() ? null : logins.of(Form.blank()),
                actor.map(Actor::role).map(SignIn::home).orElse(""),
                notices.published(NoticeCategory.NOTICE, reader, 0, LINES),
                notices.published(NoticeCategory.MANUAL, reader, 0, LINES),
                governed.stream()
                        .flatMap(one -> one.policy().contacts().stream())
                        .filter(contact -> !contact.telephone().equals(hotline))
                        .distinct()
                        .toList());
    }

    private List<Governed> governed(int year) {
        var governed = new ArrayList<Governed>();
        for (var programme : programmes.all()) {
            policies.current(programme.code(), year)
                    .ifPresent(published -> governed.add(new Governed(programme, published.policy())));
        }
        return governed;
    }
}
