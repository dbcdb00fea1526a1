package cn.qinxue.web.study;

import cn.qinxue.services.study.CourseProgress.ChapterProgress;
import cn.qinxue.services.study.LossReason;
import cn.qinxue.services.study.Studies;
import cn.qinxue.services.study.StudyLoss;
import java.util.List;

/** The player: one chapter of a course, the list of all, and what was not credited and why. */
public record CourseView(Studies.Course course, ChapterProgress current, List<StudyLoss> losses) {
    private static final String[] NUMERALS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    public String home() {
        return "/learner/enrollments/" + course.enrollment().id();
    }

    public String path() {
        return home() + "/courses/" + course.outline().course().id();
    }

    public String chapterPath() {
        return home() + "/chapters/" + current.chapter().id();
    }

    /** 第三章. */
    public static String ordinal(int no) {
        return "第" + numeral(no) + "章";
    }

    /** Chinese numerals up to 99. */
    public static String numeral(int no) {
        if (no <= 10) return NUMERALS[no];
        var tens = no / 10 == 1 ? "十" : NUMERALS[no / 10] + "十";
        return no % 10 == 0 ? tens : tens + NUMERALS[no % 10];
    }

    /** Minutes and seconds of a clip: 21:30. */
    public static String clip(int millis) {
        return "%d:%02d".formatted(millis / 60_000, millis / 1_000 % 60);
    }

    public boolean isCurrent(ChapterProgress chapter) {
        return chapter.chapter().id().equals(current.chapter().id());
    }

    public List<LossReason> reasons() {
        return losses.stream().map(StudyLoss::reason).distinct().toList();
    }
}
