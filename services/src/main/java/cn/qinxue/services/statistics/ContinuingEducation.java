package cn.qinxue.services.statistics;

import cn.qinxue.services.standing.Figures;
import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.services.standing.RegionFigures.Answer;
import jakarta.inject.Singleton;
import java.time.Clock;

/** 继续教育情况统计 of a region, at this moment or at the end of a day. */
@Singleton
public class ContinuingEducation {
    private final RegionFigures figures;
    private final Branches branches;
    private final Clock clock;

    ContinuingEducation(RegionFigures figures, Branches branches, Clock clock) {
        this.figures = figures;
        this.branches = branches;
        this.clock = clock;
    }

    /** The table. */
    public ContinuingEducationTable table(StatisticsQuestion question) {
        var programme = question.programme().code();
        var within = question.region().path();
        var frozen = question.frozen();
        var answer = frozen == null
                ? figures.now(programme, question.year(), within)
                : figures.then(frozen, programme, question.year(), within);
        var lines = branches.of(question, branch -> !figures(answer, branch).equals(Figures.NONE)).stream()
                .map(branch -> new ContinuingEducationTable.Line(
                        branch.region().code(),
                        branch.name(),
                        branch.own(),
                        branch.further() && !branch.own(),
                        figures(answer, branch)))
                .toList();
        var head = new StatisticsSheet.Head(
                StatisticsKind.CONTINUING_EDUCATION,
                question.region().name(),
                question.period(answer.closed(), clock),
                answer.moment());
        return new ContinuingEducationTable(
                head, lines, answer.within(question.region().path()));
    }

    private static Figures figures(Answer answer, Branch branch) {
        return branch.own()
                ? answer.own(branch.region().path())
                : answer.within(branch.region().path());
    }
}
