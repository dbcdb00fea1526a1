package cn.qinxue.web.facetoface;

import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.services.facetoface.ClassState;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments.Own;
import cn.qinxue.services.facetoface.ReportState;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A face-to-face class of a learner.
 *
 * @param form the policy's 报名表 while the enrollment counts; null where there is none
 * @param problems why cancelling was refused
 */
public record OwnClassView(Own own, @Nullable DocumentPolicy form, Instant now, Form problems) {
    /** The state of the class and of the learner in it, in one word or two. */
    public String state() {
        if (!own.enrollment().state().counts()) {
            return own.its().closedAt() != null ? "已转网授" : "已取消";
        }
        return own.its().state(now).label();
    }

    public Tone tone() {
        if (!own.enrollment().state().counts()) {
            return Tone.OFF;
        }
        return switch (own.its().state(now)) {
            case ENROLLING -> Tone.WAIT;
            case TRAINING -> Tone.NOW;
            case ENDED -> passed() ? Tone.OK : Tone.OFF;
        };
    }

    /** What has come of it, or what comes next. */
    public String result() {
        if (!own.enrollment().state().counts()) {
            return own.its().closedAt() != null ? "报名人数不足，已转到网授班，请到“我的班级”学习。" : "报名已取消。";
        }
        if (own.its().reportState() == ReportState.PASSED) {
            return ended();
        }
        return own.its().isOver(now) ? "培训和考试已结束，等工考办确认学时。" : "请按时到场，带好身份证。培训费在面授点现场缴纳。";
    }

    public List<Fact> facts() {
        var its = own.its();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("面授点", its.siteName() + "，" + its.telephone()));
        facts.add(new Fact("培训时间", Show.minute(its.trainingFrom()) + " 至 " + Show.minute(its.trainingUntil())));
        facts.add(new Fact("考试时间", Show.minute(its.examFrom()) + " 至 " + Show.minute(its.examUntil())));
        facts.add(new Fact("地点", its.place()));
        if (!its.teachers().isBlank()) facts.add(new Fact("教师", its.teachers()));
        facts.add(new Fact("学时", Show.creditHours(its.hours())));
        facts.add(new Fact("报名时间", Show.minute(own.enrollment().enrolledAt())));
        if (!its.note().isBlank()) facts.add(new Fact("说明", its.note()));
        score().ifPresent(score -> facts.add(new Fact("成绩", score)));
        return facts;
    }

    /** Scores are shown once they are confirmed. */
    private Optional<String> score() {
        return own.member()
                .filter(member -> own.its().reportState() == ReportState.PASSED)
                .map(ClassMember::score)
                .map(score -> Show.hours(score) + " 分");
    }

    private String ended() {
        if (passed()) {
            return "合格，" + Show.creditHours(own.its().hours()) + "已记入继续教育档案。";
        }
        return own.member().filter(ClassMember::named).isPresent() ? "没有合格，不计学时。" : "没有参加，不计学时。";
    }

    private boolean passed() {
        return own.its().state(now) == ClassState.ENDED
                && own.member()
                        .filter(member -> Boolean.TRUE.equals(member.passed()))
                        .isPresent();
    }
}
