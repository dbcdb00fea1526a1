package cn.qinxue.web.home;

import cn.qinxue.services.notice.Notice;
import cn.qinxue.services.personyear.NextStep;
import cn.qinxue.services.personyear.YearOverview;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.personyear.CategoryView;
import cn.qinxue.web.personyear.StepView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner sees first.
 *
 * @param main the year that matters most now; null if no year asks anything
 * @param others everything else, by programme, newest year first
 * @param guide the steps of a year, for whoever has not seen them; empty for whoever has
 */
public record HomeView(
        @Nullable YearOverview main,
        List<YearOverview> others,
        List<Notice> notices,
        List<Fact> guide,
        LocalDate today) {
    public HomeView {
        others = List.copyOf(others);
        notices = List.copyOf(notices);
        guide = List.copyOf(guide);
    }

    /** Puts first what can be done now, this year before earlier ones; then what is only waited for; done comes last. */
    public static HomeView of(List<YearOverview> years, List<Notice> notices, boolean guided, LocalDate today) {
        var main = years.stream()
                .min(Comparator.comparing((YearOverview year) -> rank(year, today))
                        .thenComparing(Comparator.comparing(YearOverview::year).reversed()))
                .orElse(null);
        var others = years.stream().filter(year -> year != main).toList();
        var guide = guided || main == null ? List.<Fact>of() : Guide.steps(main.facts());
        return new HomeView(main, others, notices, guide, today);
    }

    private static int rank(YearOverview overview, LocalDate today) {
        boolean now = overview.year() >= today.getYear();
        if (overview.actionable()) {
            return now ? 0 : 1;
        }
        boolean done = overview.next() instanceof NextStep.Done;
        return now ? (done ? 3 : 2) : (done ? 5 : 4);
    }

    /** 今年, or the year's own name. */
    public String yearName(YearOverview overview) {
        return overview.year() == today.getYear() ? "今年" : overview.year() + " 年度";
    }

    /** Until when the year must be finished, or since when it is too late. */
    public String until(YearOverview overview) {
        return Show.daysLeft(today, overview.facts().place().studyWindow().lastDay());
    }

    /** Whether study is still possible or to come. */
    public boolean inTime(YearOverview overview) {
        return !today.isAfter(overview.facts().place().studyWindow().lastDay());
    }

    /** The one next step. */
    public StepView step(YearOverview overview) {
        return StepView.of(overview.next());
    }

    /** Progress in each category. */
    public List<CategoryView> categories(YearOverview overview) {
        return CategoryView.of(overview.facts());
    }

    /** What can be done after the next step. */
    public List<Todo> todos(YearOverview overview) {
        return Todo.of(overview);
    }

    /** The days that matter. */
    public List<Deadline> deadlines(YearOverview overview) {
        return Deadlines.of(overview.facts(), today);
    }
}
