package cn.qinxue.web.site;

import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.page.Page;
import cn.qinxue.web.waiting.WaitingList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The first page of a training site.
 *
 * @param plans all of the site's, newest year first
 * @param list of what the site has to do
 */
public record SiteHomeView(TrainingSite site, List<PlanLine> plans, WaitingList list, Instant now) {
    private static final int SHOWN = 8;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public SiteHomeView {
        plans = List.copyOf(plans);
    }

    /** What the site has to do, according to the page's menu. */
    public List<WaitingList.Waiting> waiting(Page page) {
        return list.of(page.menu());
    }

    public int year() {
        return now.atZone(CHINA).getYear();
    }

    /** The plans of this year; of earlier years those whose class still runs. */
    public List<PlanLine> current() {
        return plans.stream()
                .filter(plan -> plan.year() == year() || (plan.state() == PlanState.APPROVED && !plan.confirmed()))
                .limit(SHOWN)
                .toList();
    }

    /** How many of this year's plans were approved. */
    public long approved() {
        return ofThisYear(PlanState.APPROVED);
    }

    /** How many of this year's plans the office has to decide. */
    public long filed() {
        return ofThisYear(PlanState.FILED);
    }

    /** How many learners the approved plans of this year may take. */
    public long heads() {
        return plans.stream()
                .filter(plan -> plan.year() == year())
                .mapToLong(plan -> {
                    var heads = plan.approvedHeads();
                    return heads == null ? 0 : heads;
                })
                .sum();
    }

    public List<Fact> facts() {
        return SiteView.facts(site);
    }

    private long ofThisYear(PlanState state) {
        return plans.stream()
                .filter(plan -> plan.year() == year() && plan.state() == state)
                .count();
    }
}
