package cn.qinxue.web.plan;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.web.waiting.WaitingWork;
import jakarta.inject.Singleton;

/** Plans that wait for the office of the site's region. */
@Singleton
final class FiledPlans implements WaitingWork {
    private final TrainingPlans plans;

    FiledPlans(TrainingPlans plans) {
        this.plans = plans;
    }

    @Override
    public String path() {
        return OfficePlanController.PATH;
    }

    @Override
    public int count(Actor actor) {
        return actor.has(Right.TRAINING) ? plans.countWaiting(actor.scope()) : 0;
    }

    @Override
    public String title(int count) {
        return count + " 份培训计划等您审批";
    }

    @Override
    public String note() {
        return "面授点提交的计划，通过以后学员才能报名。";
    }
}
