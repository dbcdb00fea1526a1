package cn.qinxue.services.plan;

import java.util.List;

/** What came of doing something to a training plan. */
public sealed interface PlanOutcome {
    record Done(TrainingPlan plan) implements PlanOutcome {}

    record Refused(List<PlanRefusal> refusals) implements PlanOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** Somebody else changed the plan since the form was opened. */
    record Stale(TrainingPlan current) implements PlanOutcome {}
}
