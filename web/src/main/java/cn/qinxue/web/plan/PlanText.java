package cn.qinxue.web.plan;

import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.plan.PlanSheet;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How training plans are written on pages of sites and offices. */
public final class PlanText {
    private PlanText() {}

    public static Tone tone(PlanState state) {
        return switch (state) {
            case DRAFT -> Tone.OPEN;
            case FILED -> Tone.WAIT;
            case APPROVED -> Tone.OK;
            case REFUSED -> Tone.BAD;
        };
    }

    /** Planned, approved and allowed heads; an undecided plan is 30 / - / -. */
    public static String heads(PlanLine line) {
        return line.plannedHeads() + " / " + or(line.approvedHeads()) + " / " + or(line.allowedHeads());
    }

    /** From one day to another, both in China. */
    public static String days(Instant from, Instant until) {
        var first = Show.date(from);
        var last = Show.date(until);
        return first.equals(last) ? first : first + " 至 " + last;
    }

    /** From one moment to another; the same day is said once. */
    public static String moments(Instant from, Instant until) {
        return Show.date(from).equals(Show.date(until))
                ? Show.minute(from) + " 至 " + Show.time(until)
                : Show.minute(from) + " 至 " + Show.minute(until);
    }

    /** Everything that the site said of the class. */
    public static List<Fact> facts(PlanSheet sheet) {
        var plan = sheet.plan();
        var schedule = plan.schedule();
        var facts = new ArrayList<>(List.of(
                new Fact("年度", String.valueOf(plan.year())),
                new Fact("对象", plan.levelGroup()),
                new Fact("学时", hours(sheet)),
                new Fact("计划人数", plan.plannedHeads() + " 人"),
                new Fact("报名", moments(schedule.enrollmentFrom(), schedule.enrollmentUntil())),
                new Fact("培训", moments(schedule.trainingFrom(), schedule.trainingUntil())),
                new Fact("考试", moments(schedule.examFrom(), schedule.examUntil())),
                new Fact("地点", plan.place()),
                new Fact(
                        "教师",
                        plan.teachers().isEmpty() ? "未填写" : plan.teachers().replaceAll("\\s*\n\\s*", "；"))));
        if (!plan.note().isEmpty()) facts.add(new Fact("说明", plan.note()));
        return facts;
    }

    /** What the office decided; nothing before that. */
    public static List<Fact> decision(PlanSheet sheet) {
        var plan = sheet.plan();
        var facts = new ArrayList<Fact>();
        if (plan.approvedHeads() != null) facts.add(new Fact("批准人数", plan.approvedHeads() + " 人"));
        if (plan.allowedHeads() != null) facts.add(new Fact("允许上报人数", plan.allowedHeads() + " 人"));
        // Filed again: what was said of it before.
        var opinion = plan.state() == PlanState.FILED ? "上次的意见" : "审批意见";
        if (plan.opinion() != null) facts.add(new Fact(opinion, plan.opinion()));
        if (plan.decidedAt() != null) facts.add(new Fact("审批时间", Show.minute(plan.decidedAt())));
        return facts;
    }

    /** 24 学时（思政 7，通识 7，岗位技能提升 10）. */
    static String hours(PlanSheet sheet) {
        var shares = sheet.policy().categories().stream()
                .filter(category -> sheet.hours().byCategory().containsKey(category.code()))
                .map(category -> category.label() + " "
                        + Show.hours(sheet.hours().byCategory().getOrDefault(category.code(), 0)))
                .collect(Collectors.joining("，"));
        var total = Show.creditHours(sheet.hours().total());
        return shares.isEmpty() ? total : total + "（" + shares + "）";
    }

    private static String or(@Nullable Integer heads) {
        return heads == null ? "-" : heads.toString();
    }
}
