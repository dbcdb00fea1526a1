package cn.qinxue.web.session;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.desk.DeskYears;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments;
import cn.qinxue.services.otherform.OtherForms;
import cn.qinxue.web.page.MenuGroup;
import cn.qinxue.web.page.Menus;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;

/** Leaves out of the menus what the policies of the province, or of a learner's programmes, do not have. */
@Singleton
class PolicyMenus {
    private final Claims claims;
    private final FaceToFaceEnrollments faceToFace;
    private final OtherForms otherForms;
    private final DeskYears desk;

    PolicyMenus(Claims claims, FaceToFaceEnrollments faceToFace, OtherForms otherForms, DeskYears desk) {
        this.claims = claims;
        this.faceToFace = faceToFace;
        this.otherForms = otherForms;
        this.desk = desk;
    }

    List<MenuGroup> learner(Actor actor) {
        var absent = new HashSet<String>();
        if (!claims.offeredTo(actor.account())) absent.add("/learner/equivalence");
        if (!faceToFace.isOffered(actor.account())) absent.add("/learner/face-to-face");
        return Menus.without(Menus.learner(), absent);
    }

    List<MenuGroup> office(Actor actor) {
        var absent = new HashSet<String>();
        if (!claims.offered()) absent.add("/office/equivalence-claims");
        if (otherForms.offering().isEmpty()) absent.add("/office/other-forms");
        if (desk.programmes().isEmpty()) absent.add("/office/desk");
        return Menus.without(Menus.office(actor.atPost()), absent);
    }
}
