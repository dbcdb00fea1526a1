package cn.qinxue.web.session;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.services.otherform.OtherForms;
import cn.qinxue.web.page.MenuGroup;
import cn.qinxue.web.page.Menus;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out of the menus what the policies of the province, or of a learner's programmes, do not have. */
@Singleton
class PolicyMenus {
    private final Claims claims;
    private final OtherForms otherForms;

    PolicyMenus(Claims claims, OtherForms otherForms) {
        this.claims = claims;
        this.otherForms = otherForms;
    }

    List<MenuGroup> learner(Actor actor) {
        return claims.offeredTo(actor.account())
                ? Menus.learner()
                : Menus.without(Menus.learner(), Set.of("/learner/equivalence"));
    }

    List<MenuGroup> office(Actor actor) {
        var absent = new HashSet<String>();
        if (!claims.offered()) absent.add("/office/equivalence-claims");
        if (otherForms.offering().isEmpty()) absent.add("/office/other-forms");
        return Menus.without(Menus.office(actor.atPost()), absent);
    }
}
