package cn.qinxue.services.plan;

import java.util.EnumSet;
import java.util.Set;

/** What is done to a training plan, and in which states. */
public enum PlanAction {
    /** By the site. */
    CHANGE(PlanState.DRAFT, PlanState.REFUSED),
    /** By the site. */
    FILE(PlanState.DRAFT, PlanState.REFUSED),
    /** By the site; what was filed once stays. */
    DELETE(PlanState.DRAFT),
    /** By the office of the site's region. */
    APPROVE(PlanState.FILED),
    /** By the office of the site's region. */
    REFUSE(PlanState.FILED),
    /** 调整上报人数, by the office of the site's region until the hours of the class are confirmed. */
    ADJUST(PlanState.APPROVED);

    private final Set<PlanState> states;

    PlanAction(PlanState first, PlanState... others) {
        this.states = Set.copyOf(EnumSet.of(first, others));
    }

    /**
     * Whether the state lets it be done.
     *
     * @param confirmed whether the hours of the class are confirmed
     */
    public boolean isPossible(PlanState state, boolean confirmed) {
        return states.contains(state) && !(this == ADJUST && confirmed);
    }
}
