package cn.qinxue.web.session;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.services.sms.SentMessages;
import cn.qinxue.web.page.MenuGroup;
import cn.qinxue.web.page.MenuItem;
import cn.qinxue.web.page.Menus;
import cn.qinxue.web.page.Visitor;
import cn.qinxue.web.page.Visitors;
import cn.qinxue.web.waiting.WaitingList;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The person of the session, with the menu of the role. */
@Singleton
final class SessionVisitors implements Visitors {
    private final ExamOffices offices;
    private final WaitingList waiting;
    private final PolicyMenus policyMenus;
    private final Optional<SentMessages> unsent;

    SessionVisitors(ExamOffices offices, WaitingList waiting, PolicyMenus policyMenus, Optional<SentMessages> unsent) {
        this.offices = offices;
        this.waiting = waiting;
        this.policyMenus = policyMenus;
        this.unsent = unsent;
    }

    @Override
    public Optional<Visitor> visitor(HttpRequest<?> request) {
        return ActorBinder.actor(request).map(this::of);
    }

    private Visitor of(Actor actor) {
        return switch (actor.role()) {
            case LEARNER -> new Visitor(actor.name(), "学员中心", "/learner/profile", policyMenus.learner(actor));
            case ADMINISTRATOR ->
                new Visitor(
                        actor.name(),
                        offices.name(actor.scope()),
                        "/office/profile",
                        waiting.counted(policyMenus.office(actor), actor));
            case SITE ->
                new Visitor(actor.name(), actor.atSite().name(), "/site/profile", waiting.counted(Menus.site(), actor));
            case OPERATOR -> new Visitor(actor.name(), "平台运营", "/password", operatorMenu());
        };
    }

    /** With the page of unsent messages where there is one. */
    private List<MenuGroup> operatorMenu() {
        var menu = new ArrayList<>(Menus.operator());
        if (unsent.isPresent()) {
            menu.add(new MenuGroup("演示", List.of(MenuItem.of("短信", "/operator/messages"))));
        }
        return menu;
    }
}
