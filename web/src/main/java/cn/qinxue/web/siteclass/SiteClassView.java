package cn.qinxue.web.siteclass;

import cn.qinxue.services.facetoface.ClassDetail;
import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.services.facetoface.FaceToFaceClass;
import cn.qinxue.services.facetoface.HoursReport;
import cn.qinxue.services.facetoface.HoursReportRules;
import cn.qinxue.services.facetoface.ReportState;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.hoursreport.ClassWords;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One class as its site sees it. */
public record SiteClassView(ClassDetail detail, Instant now) {
    public FaceToFaceClass its() {
        return detail.its();
    }

    public String path() {
        return SiteClassController.PATH + "/" + its().id();
    }

    public List<Fact> facts() {
        return ClassWords.facts(detail);
    }

    /** Why scores cannot be entered now; empty if they can. */
    public Optional<String> closed() {
        return HoursReportRules.scoring(its(), now).stream().findFirst().map(refusal -> refusal.message());
    }

    /** What the office wants changed. */
    public Optional<String> returned() {
        return detail.report()
                .filter(report -> report.state() == ReportState.RETURNED)
                .map(HoursReport::opinion)
                .map(opinion -> Objects.requireNonNullElse(opinion, ""));
    }

    /** How many scores are entered. */
    public long scored() {
        return detail.members().stream()
                .filter(member -> member.score() != null)
                .count();
    }

    public static List<Column> columns() {
        return List.of(
                Column.ordinal(),
                Column.title("姓名"),
                Column.brief("身份证号"),
                Column.text("工作单位").line(),
                Column.brief("技术等级"),
                Column.brief("手机号").low(),
                Column.number("成绩").say(),
                Column.brief("结果"));
    }

    public static String score(ClassMember member) {
        var score = member.score();
        return score == null ? "—" : Show.hours(score);
    }
}
