package cn.qinxue.web.equivalence;

import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.equivalence.ClaimAction;
import cn.qinxue.services.equivalence.ClaimAction.Party;
import cn.qinxue.services.equivalence.ClaimAttachment;
import cn.qinxue.services.equivalence.ClaimLine;
import cn.qinxue.services.equivalence.ClaimReview;
import cn.qinxue.services.equivalence.ClaimRules;
import cn.qinxue.services.equivalence.Duplicate;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Tone;
import java.util.ArrayList;
import java.util.List;

/** One claim as an office sees it. */
public record OfficeClaimView(ClaimReview review, Names names, List<AuditLine> history, Form form) {
    /** What the codes of the claim are called. */
    public record Names(String kind, String category, String programme) {}

    public ClaimLine line() {
        return review.line();
    }

    public String path() {
        return ClaimListController.PATH + "/" + line().id();
    }

    public Tone tone() {
        return ClaimWords.tone(line().state());
    }

    public boolean mayDecide() {
        return may(ClaimAction.APPROVE);
    }

    public boolean mayRevoke() {
        return may(ClaimAction.REVOKE);
    }

    /** Whether it waits for another office. */
    public boolean waitsElsewhere() {
        return review.party() != Party.DECIDING_OFFICE && ClaimAction.APPROVE.possibleIn(line().state());
    }

    private boolean may(ClaimAction action) {
        return ClaimRules.may(review.party(), action, line().state());
    }

    public List<ClaimAttachment> attachments() {
        return review.attachments();
    }

    public List<Fact> facts() {
        var line = line();
        var facts = new ArrayList<>(List.of(
                new Fact("类别", names.kind()),
                new Fact("培训名称", line.title()),
                new Fact("主办单位", line.organiser()),
                new Fact("培训时间", Show.days(line.firstDay(), line.lastDay())),
                new Fact("学时分类", names.category()),
                new Fact("申报学时", Show.creditHours(line.hours())),
                new Fact("计入年度", line.year() + " 年"),
                new Fact("申报时间", Show.minute(line.filedAt()))));
        var granted = line.granted();
        if (granted != null) facts.add(new Fact("认定学时", Show.creditHours(granted)));
        if (line.opinion() != null) facts.add(new Fact("审批意见", line.opinion()));
        return facts;
    }

    public List<Fact> person() {
        return List.of(
                new Fact("姓名", line().name()),
                new Fact("身份证号", line().idNumber()),
                new Fact("工作单位", line().employer()),
                new Fact("项目", names.programme()),
                new Fact("审批单位", review.office()));
    }

    /** What the caps still leave, in words. */
    public String left() {
        var left = review.left();
        return left == null
                ? "本年度的政策里没有这个类别，或者对此人没有学时要求。"
                : "“" + names.kind() + "”今年还可以认定 " + Show.creditHours(left.inKind()) + "，各类合计还可以认定 "
                        + Show.creditHours(left.inYear()) + "。";
    }

    /** What the same evidence in another claim means, in words; nobody outside the scope is named. */
    public static String said(Duplicate duplicate) {
        var same = duplicate.samePaper() ? duplicate.sameTraining() ? "培训和证明材料都相同" : "证明材料完全相同" : "培训名称、主办单位和日期相同";
        if (duplicate.samePerson()) return same + "，是本人的另一份申报";
        return same + (duplicate.samePaper() ? "" : "，同一期学员也会这样") + (duplicate.line() == null ? "，在本级范围以外" : "");
    }

    public boolean grave() {
        return review.duplicates().stream().anyMatch(Duplicate::grave);
    }
}
