package cn.qinxue.web.portal;

import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Requirement;
import cn.qinxue.tenants.policy.Window;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.web.Show;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where a programme stands today, for everybody: what is asked for and until when. */
public record ProgrammeNow(String name, String title, String lead, List<Span> spans, boolean demonstration) {
    private static final int NAMED_LEVELS = 3;

    /** One window: how many days of it are over, and in words what is left. */
    public record Span(String name, Window window, long over, long days, String left) {}

    static ProgrammeNow of(Programme programme, Policy policy, LocalDate today) {
        var enrollment =
                span(isFree(policy) ? "报名" : "报名缴费", policy.enrollment().window(), today);
        var study = span("学习和测验", policy.study().window(), today);
        return new ProgrammeNow(
                programme.name(),
                title(policy, today),
                hours(policy) + (policy.faceToFace().enabled() ? "可以网上学习，也可以参加面授。" : "全部在网上学习。"),
                List.of(enrollment, study),
                policy.demonstration());
    }

    private static String title(Policy policy, LocalDate today) {
        var year = policy.year() + " 年度";
        if (policy.enrollmentOpen(today) || policy.studyOpen(today)) return year + "学习正在进行";
        var first = policy.enrollment().window().firstDay();
        if (today.isBefore(first)) return year + "报名 " + Show.date(first) + " 开始";
        return year + "学习已经结束";
    }

    /** 技师、高级技师 40 学时，其他等级 24 学时。 */
    private static String hours(Policy policy) {
        var parts = new ArrayList<String>();
        for (var requirement : policy.requirements()) {
            parts.add(levels(requirement, parts.isEmpty()) + " " + Show.creditHours(requirement.totalHours()));
        }
        return String.join("，", parts) + "。";
    }

    private static String levels(Requirement requirement, boolean first) {
        if (requirement.levels().isEmpty()) return first ? "全年" : "其他人员";
        return first || requirement.levels().size() <= NAMED_LEVELS ? requirement.levelsLabel() : "其他等级";
    }

    static boolean isFree(Policy policy) {
        return policy.fees().stream().allMatch(fee -> fee.fen() == 0);
    }

    private static Span span(String name, Window window, LocalDate today) {
        long days = ChronoUnit.DAYS.between(window.firstDay(), window.lastDay()) + 1;
        long over = Math.clamp(ChronoUnit.DAYS.between(window.firstDay(), today), 0, days);
        var left = today.isBefore(window.firstDay())
                ? "还有 " + ChronoUnit.DAYS.between(today, window.firstDay()) + " 天开始"
                : Show.daysLeft(today, window.lastDay());
        return new Span(name, window, over, days, left);
    }
}
