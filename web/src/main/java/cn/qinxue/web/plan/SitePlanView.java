package cn.qinxue.web.plan;

import cn.qinxue.services.plan.PlanAction;
import cn.qinxue.services.plan.PlanRefusal;
import cn.qinxue.services.plan.PlanSheet;
import java.util.List;

/**
 * One training plan before its site.
 *
 * @param refusals why it was not filed or deleted just now
 */
public record SitePlanView(PlanSheet sheet, List<PlanEvents.Event> events, List<PlanRefusal> refusals) {
    public SitePlanView {
        events = List.copyOf(events);
        refusals = List.copyOf(refusals);
    }

    public String path() {
        return SitePlanController.PATH + "/" + sheet.plan().id();
    }

    public boolean changeable() {
        return sheet.allows(PlanAction.CHANGE);
    }

    public boolean deletable() {
        return sheet.allows(PlanAction.DELETE);
    }

    /** What was not done, before the reasons. */
    public String undone() {
        return changeable() ? "没有提交：" : "没有删除：";
    }

    /** What stands against filing it, said before somebody tries. */
    public List<PlanRefusal> objections() {
        if (!refusals.isEmpty()) return refusals;
        return changeable() ? sheet.objections() : List.of();
    }

    /** What comes next, in one sentence. */
    public String next() {
        return switch (sheet.plan().state()) {
            case DRAFT -> "核对以后提交给工考办审批；提交以后不能修改。";
            case FILED -> "正在等工考办审批，审批前不能修改。";
            case APPROVED -> sheet.confirmed() ? "课时已经确认，这个班已结束。" : "已通过，学员在报名时间内可以报名。";
            case REFUSED -> "没有通过。按意见修改以后，可以再次提交。";
        };
    }
}
