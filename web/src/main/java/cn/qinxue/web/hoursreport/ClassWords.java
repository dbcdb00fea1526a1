package cn.qinxue.web.hoursreport;

import cn.qinxue.services.facetoface.ClassDetail;
import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.services.facetoface.ClassState;
import cn.qinxue.services.facetoface.FaceToFaceClass;
import cn.qinxue.services.facetoface.ReportState;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a class, its report and its members are put into words, for sites and offices alike. */
public final class ClassWords {
    private ClassWords() {}

    public static String state(FaceToFaceClass its, Instant now) {
        return its.closedAt() == null ? its.state(now).label() : "结束（停办）";
    }

    public static Tone tone(FaceToFaceClass its, Instant now) {
        if (its.closedAt() != null) {
            return Tone.OFF;
        }
        ClassState state = its.state(now);
        return switch (state) {
            case ENROLLING -> Tone.OPEN;
            case TRAINING -> Tone.NOW;
            case ENDED -> Tone.OK;
        };
    }

    public static String report(FaceToFaceClass its) {
        var state = its.reportState();
        return state == null ? "—" : state.label();
    }

    public static Tone tone(ReportState state) {
        return switch (state) {
            case PENDING -> Tone.WAIT;
            case PASSED -> Tone.OK;
            case RETURNED -> Tone.WARN;
        };
    }

    /** What a plan says of its class. */
    public static List<Fact> facts(ClassDetail detail) {
        var its = detail.its();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("对象", its.levelGroup()));
        facts.add(new Fact("学时", hours(detail)));
        facts.add(new Fact("报名", between(its.enrollmentFrom(), its.enrollmentUntil())));
        facts.add(new Fact("培训", between(its.trainingFrom(), its.trainingUntil())));
        facts.add(new Fact("考试", between(its.examFrom(), its.examUntil())));
        facts.add(new Fact("地点", its.place()));
        facts.add(new Fact(
                "人数", "批准 " + its.approvedHeads() + " 人，可上报 " + its.allowedHeads() + " 人，已报名 " + its.heads() + " 人"));
        facts.add(new Fact("合格", "成绩 " + detail.passMark() + " 分及以上，满分 " + detail.fullMark() + " 分"));
        return facts;
    }

    /** What became, or would become, of a member. */
    public static String result(ClassDetail detail, ClassMember member) {
        if (detail.its().reportState() == null) {
            return "—";
        }
        if (!member.named()) {
            return "没有到课";
        }
        if (detail.its().reportState() == ReportState.PASSED) {
            return Boolean.TRUE.equals(member.passed()) ? "合格" : detail.passes(member) ? "学时已更正" : "不合格";
        }
        return detail.passes(member) ? "合格" : member.score() == null ? "缺考" : "不合格";
    }

    public static Tone tone(ClassDetail detail, ClassMember member) {
        return switch (result(detail, member)) {
            case "合格" -> Tone.OK;
            case "不合格", "缺考" -> Tone.BAD;
            case "学时已更正" -> Tone.WARN;
            default -> Tone.OFF;
        };
    }

    public static String idNumber(ClassMember member) {
        return PersonalNumbers.masked(member.idNumberTail());
    }

    public static String mobile(ClassMember member) {
        var tail = member.mobileTail();
        return tail == null ? "未绑定" : PersonalNumbers.masked(tail);
    }

    public static String level(ClassMember member) {
        var level = member.level();
        return level == null ? "—" : level.label();
    }

    private static String hours(ClassDetail detail) {
        var parts = new ArrayList<String>();
        detail.policy().categories().forEach(category -> {
            var hours = detail.hours().byCategory().get(category.code());
            if (hours != null) parts.add(category.label() + " " + Show.hours(hours));
        });
        var total = Show.creditHours(detail.its().hours());
        return parts.isEmpty() ? total : total + "（" + String.join("、", parts) + "）";
    }

    private static String between(Instant from, Instant until) {
        return Show.minute(from) + " 至 " + Show.minute(until);
    }
}
