package cn.qinxue.web.otherform;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.otherform.OtherForms;
import cn.qinxue.web.waiting.WaitingWork;
import jakarta.inject.Singleton;

/** Sessions that offices below reported and the actor's own office decides. */
@Singleton
class PendingSessions implements WaitingWork {
    private final OtherForms otherForms;

    PendingSessions(OtherForms otherForms) {
        this.otherForms = otherForms;
    }

    @Override
    public String path() {
        return OtherFormController.PATH;
    }

    @Override
    public int count(Actor actor) {
        return otherForms.waiting(actor);
    }

    @Override
    public String title(int count) {
        return count + " 场其他形式培训等您审批";
    }

    @Override
    public String note() {
        return "下级工考办报告的讲座和技能交流，通过后学时才记入档案。";
    }
}
