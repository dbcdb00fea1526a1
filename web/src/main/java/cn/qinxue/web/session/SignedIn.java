package cn.qinxue.web.session;

import cn.qinxue.services.account.Actor;
import java.util.List;
import java.util.Map;

/** What Micronaut Security knows of the request: the actor of its session. */
record SignedIn(Actor actor) implements ActingAuthentication {
    @Override
    public String getName() {
        return actor.account().toString();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public List<String> getRoles() {
        return List.of(actor.role().name());
    }
}
