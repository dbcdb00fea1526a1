package cn.qinxue.services.plan;

import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.tenants.policy.Policy;
import java.util.List;

/**
 * A training plan with all that is read beside it.
 *
 * @param policy under which it was filed
 * @param confirmed whether the hours of its class are confirmed
 * @param objections what would be refused today if it were filed as it is
 */
public record PlanSheet(
        TrainingPlan plan,
        TrainingSite site,
        PlanHours hours,
        Policy policy,
        boolean confirmed,
        List<PlanRefusal> objections) {
    public PlanSheet {
        objections = List.copyOf(objections);
    }

    /** Whether that can be done to it now, by whoever may. */
    public boolean allows(PlanAction action) {
        return action.isPossible(plan.state(), confirmed);
    }
}
