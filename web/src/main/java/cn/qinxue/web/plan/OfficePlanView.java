package cn.qinxue.web.plan;

import cn.qinxue.services.plan.PlanAction;
import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.plan.PlanSheet;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One training plan before the office.
 *
 * @param queue what waits for this office, the longest first
 * @param decides whether this office decides it, and whoever looks may
 * @param approved how many plans of the site were approved this year
 * @param form of the decision, or of the allowed heads
 */
public record OfficePlanView(
        PlanSheet sheet,
        List<PlanLine> queue,
        List<PlanEvents.Event> events,
        boolean decides,
        long approved,
        Form form) {
    static final String APPROVED = "APPROVED";
    static final String REFUSED = "REFUSED";

    public OfficePlanView {
        queue = List.copyOf(queue);
        events = List.copyOf(events);
    }

    public String path() {
        return OfficePlanController.PATH + "/" + sheet.plan().id();
    }

    public boolean awaitsDecision() {
        return decides && sheet.allows(PlanAction.APPROVE);
    }

    public boolean adjustable() {
        return decides && sheet.allows(PlanAction.ADJUST);
    }

    /** Why somebody who sees the plan has nothing to do here; empty while there is. */
    public String idle() {
        if (awaitsDecision() || adjustable()) return "";
        return switch (sheet.plan().state()) {
            case FILED -> "由面授点所在地区的工考办审批，要有培训审批的权限。";
            case APPROVED -> sheet.confirmed() ? "这个班的课时已经确认，上报人数不能再调整。" : "上报人数由面授点所在地区的工考办调整，要有培训审批的权限。";
            case REFUSED -> "已退回面授点修改，再次提交后重新审批。";
            case DRAFT -> "";
        };
    }

    /** The one that waits after this one. */
    public Optional<PlanLine> next() {
        var id = sheet.plan().id();
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).id().equals(id)) {
                return i + 1 < queue.size() ? Optional.of(queue.get(i + 1)) : first(id);
            }
        }
        return first(id);
    }

    private Optional<PlanLine> first(UUID except) {
        return queue.stream().filter(line -> !line.id().equals(except)).findFirst();
    }

    public List<Option> results() {
        return List.of(Option.of(APPROVED, "同意"), Option.of(REFUSED, "不同意，退回修改"));
    }

    public List<PlanCheck> checks() {
        return PlanCheck.of(sheet);
    }

    public List<Fact> siteFacts() {
        var site = sheet.site();
        var founded = site.foundedOn();
        return new ArrayList<>(List.of(
                new Fact("名称", site.name() + (founded == null ? "" : "，" + Show.date(founded) + " 成立")),
                new Fact("容纳人数", site.capacity() + " 人"),
                new Fact("培训范围", site.coverage()),
                new Fact("今年已通过", approved + " 份计划"),
                new Fact("联系人", site.contact() + "，" + site.telephone())));
    }

    /** When it was filed. */
    public String filed() {
        var at = sheet.plan().filedAt();
        return at == null ? "" : Show.minute(at) + " 提交";
    }
}
