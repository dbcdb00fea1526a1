package cn.qinxue.web.session;

import cn.qinxue.services.account.Actor;
import cn.qinxue.web.page.Menus;
import cn.qinxue.web.page.Visitor;
import cn.qinxue.web.page.Visitors;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The person of the session, with the menu of the role. */
@Singleton
final class SessionVisitors implements Visitors {
    @Override
    public Optional<Visitor> visitor(HttpRequest<?> request) {
        return ActorBinder.actor(request).map(SessionVisitors::of);
    }

    private static Visitor of(Actor actor) {
        return switch (actor.role()) {
            case LEARNER -> new Visitor(actor.name(), "学员中心", "/learner/profile", Menus.learner());
            case ADMINISTRATOR -> new Visitor(actor.name(), "管理端", "/office/profile", Menus.office());
            case OPERATOR -> new Visitor(actor.name(), "平台运营", "/operator/profile", Menus.operator());
        };
    }
}
