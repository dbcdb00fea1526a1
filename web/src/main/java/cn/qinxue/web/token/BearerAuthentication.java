package cn.qinxue.web.token;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.token.ApiToken;
import cn.qinxue.services.token.ApiTokens.Program;
import cn.qinxue.web.session.ActingAuthentication;
import java.util.List;
import java.util.Map;

/** What Micronaut Security knows of a program. Its role opens the API and no page. */
public record BearerAuthentication(Program program) implements ActingAuthentication {
    /** For {@code @Secured}. */
    public static final String ROLE = "PROGRAM";

    @Override
    public Actor actor() {
        return program.actor();
    }

    @Override
    public String getName() {
        return actor().name();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public List<String> getRoles() {
        return List.of(ROLE);
    }

    ApiToken token() {
        return program.token();
    }
}
