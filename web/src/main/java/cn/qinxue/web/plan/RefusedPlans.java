package cn.qinxue.web.plan;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.web.waiting.WaitingWork;
import jakarta.inject.Singleton;

/** Plans that the office sent back to the site. */
@Singleton
final class RefusedPlans implements WaitingWork {
    private final TrainingPlans plans;

    RefusedPlans(TrainingPlans plans) {
        this.plans = plans;
    }

    @Override
    public String path() {
        return "/site/plans";
    }

    @Override
    public int count(Actor actor) {
        return actor.role() == Role.SITE ? plans.countOwn(actor, PlanState.REFUSED) : 0;
    }

    @Override
    public String title(int count) {
        return count + " 份培训计划没有通过";
    }

    @Override
    public String note() {
        return "按工考办的意见修改以后，可以再次提交。";
    }
}
