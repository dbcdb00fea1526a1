package cn.qinxue.web.portal;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.notice.NoticeCategory;
import cn.qinxue.services.notice.Notices;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.login.LoginBoxes;
import cn.qinxue.web.session.SignIn;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Gathers what stands on the first page of the bound tenant. */
@Singleton
class Portals {
    private static final int LINES = 5;

    private final GovernedProgrammes governed;
    private final Notices notices;
    private final LoginBoxes logins;

    Portals(GovernedProgrammes governed, Notices notices, LoginBoxes logins) {
        this.governed = governed;
        this.notices = notices;
        this.logins = logins;
    }

    PortalView view(Optional<Actor> actor) {
        var programmes = governed.all();
        var reader = Notices.everybody();
        var hotline = Tenancy.current().hotline();
        return new PortalView(
                programmes.stream()
                        .map(one -> ProgrammeNow.of(one.programme(), one.policy(), governed.today()))
                        .toList(),
                programmes.stream()
                        .findFirst()
                        .map(one -> PortalSteps.of(one.policy()))
                        .orElse(List.of()),
                actor.isPresent() ? null : logins.of(Form.blank()),
                actor.map(Actor::role).map(SignIn::home).orElse(""),
                notices.published(NoticeCategory.NOTICE, reader, 0, LINES),
                new PortalView.Help(
                        notices.published(NoticeCategory.MANUAL, reader, 0, LINES),
                        BlankForm.of(programmes),
                        !UnitGuide.of(programmes).isEmpty()),
                programmes.stream()
                        .flatMap(one -> one.policy().contacts().stream())
                        .filter(contact -> !contact.telephone().equals(hotline))
                        .distinct()
                        .toList());
    }
}
