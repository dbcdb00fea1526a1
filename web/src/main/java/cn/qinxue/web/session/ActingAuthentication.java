package cn.qinxue.web.session;

import cn.qinxue.services.account.Actor;
import io.micronaut.security.authentication.Authentication;

/** What Micronaut Security knows of whoever was let in, person or program: who acts. */
public interface ActingAuthentication extends Authentication {
    /** Who acts, for every service and for the trail. */
    Actor actor();
}
