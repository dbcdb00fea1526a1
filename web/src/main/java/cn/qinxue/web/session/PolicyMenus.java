package cn.qinxue.web.session;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.desk.DeskRules;
import cn.qinxue.services.staff.StaffPolicies;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.web.page.MenuGroup;
import cn.qinxue.web.page.Menus;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * Leaves out of the menus what the policies of the province, or of a learner's programmes, do not have. Every page asks, so
 * the policies are read together; a published version never changes and is parsed once.
 */
@Singleton
class PolicyMenus {
    private static final List<String> FACE_TO_FACE =
            List.of("/office/training-plans", "/office/hours-reports", "/office/training-sites");

    private final StaffPolicies learners;
    private final Policies policies;
    private final Clock clock;

    PolicyMenus(StaffPolicies learners, Policies policies, Clock clock) {
        this.learners = learners;
        this.policies = policies;
        this.clock = clock;
    }

    List<MenuGroup> learner(Actor actor) {
        var absent = new HashSet<String>();
        var own = learners.ofAccount(actor.account());
        if (own.stream().noneMatch(policy -> policy.equivalence().enabled())) absent.add("/learner/equivalence");
        if (own.stream().noneMatch(policy -> policy.faceToFace().enabled())) absent.add("/learner/face-to-face");
        return Menus.without(Menus.learner(), absent);
    }

    List<MenuGroup> office(Actor actor) {
        var absent = new HashSet<String>();
        int year = LocalDate.now(clock).getYear();
        var governing =
                policies.governing().stream().map(PublishedPolicy::policy).toList();
        var ofYear = governing.stream().filter(policy -> policy.year() == year).toList();
        // Claims and classes of last year may wait still.
        var recent = governing.stream()
                .filter(policy -> policy.year() == year || policy.year() == year - 1)
                .toList();
        if (recent.stream().noneMatch(policy -> policy.equivalence().enabled())) {
            absent.add("/office/equivalence-claims");
        }
        if (!recent.isEmpty()
                && recent.stream().noneMatch(policy -> policy.faceToFace().enabled())) {
            absent.addAll(FACE_TO_FACE);
        }
        if (ofYear.stream().noneMatch(policy -> policy.otherForms().enabled())) absent.add("/office/other-forms");
        if (ofYear.stream().noneMatch(DeskRules::isOpen)) absent.add("/office/desk");
        return Menus.without(Menus.office(actor.atPost()), absent);
    }
}
