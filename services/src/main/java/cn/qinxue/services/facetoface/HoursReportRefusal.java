package cn.qinxue.services.facetoface;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why scores are not saved, or hours not reported, confirmed or taken back. */
public sealed interface HoursReportRefusal {
    /** The form field it belongs to; empty for the whole form. */
    default String field() {
        return "";
    }

    /** In Chinese, what stands in the way and what to do. */
    String message();

    record NotOver(Instant until) implements HoursReportRefusal {
        @Override
        public String message() {
            return "培训和考试还没有结束，" + ClassTimes.minute(until) + " 以后可以录成绩、申报课时。";
        }
    }

    record Pending() implements HoursReportRefusal {
        @Override
        public String message() {
            return "课时已经申报，正在等工考办确认，现在不能改。需要更正时请联系工考办退回。";
        }
    }

    record Passed() implements HoursReportRefusal {
        @Override
        public String message() {
            return "课时已经确认，学时已经记入学员档案，不能再改。有错请联系工考办更正。";
        }
    }

    record ClassClosed() implements HoursReportRefusal {
        @Override
        public String message() {
            return "这个班因报名人数不足已停办，学员已转到网授班。";
        }
    }

    /** {@code member} is the enrollment's id, {@code reason} says what is wrong with what was typed. */
    record ScoreWrong(String member, String name, String reason) implements HoursReportRefusal {
        @Override
        public String field() {
            return member;
        }

        @Override
        public String message() {
            return name + "的成绩" + reason;
        }
    }

    record NobodyNamed() implements HoursReportRefusal {
        @Override
        public String field() {
            return "named";
        }

        @Override
        public String message() {
            return "请勾选到课的学员，至少一人。";
        }
    }

    record TooManyNamed(int named, int allowed) implements HoursReportRefusal {
        @Override
        public String field() {
            return "named";
        }

        @Override
        public String message() {
            return "最多可以上报 " + allowed + " 人，现在勾选了 " + named + " 人。人数有误请联系工考办调整上报人数。";
        }
    }

    /** Only a report that waits is decided; {@code state} is null where there is none. */
    record NotPending(@Nullable ReportState state) implements HoursReportRefusal {
        @Override
        public String message() {
            return state == null ? "这个班还没有申报课时。" : "这份课时申报" + state.label() + "，没有重复处理。";
        }
    }

    record OpinionMissing() implements HoursReportRefusal {
        @Override
        public String field() {
            return "opinion";
        }

        @Override
        public String message() {
            return "退回时请写明要改什么，面授点会看到。";
        }
    }

    record ReasonMissing() implements HoursReportRefusal {
        @Override
        public String field() {
            return "reason";
        }

        @Override
        public String message() {
            return "请写明更正的原因，会记入学员档案。";
        }
    }

    record NothingToReverse(String name) implements HoursReportRefusal {
        @Override
        public String message() {
            return name + "在这个班没有已确认的学时，没有更正。";
        }
    }

    /** The people changed between showing and doing. */
    record Enough(int heads, int minimum) implements HoursReportRefusal {
        @Override
        public String message() {
            return "这个班有 " + heads + " 人，不少于 " + minimum + " 人，不能转网授。";
        }
    }

    record HoursReported() implements HoursReportRefusal {
        @Override
        public String message() {
            return "这个班已经申报课时，不能转网授。";
        }
    }

    record EnrollmentNotOver() implements HoursReportRefusal {
        @Override
        public String message() {
            return "报名还没有截止，截止后人数仍不足才能转网授。";
        }
    }

    record OnlineStudyOver(LocalDate lastDay) implements HoursReportRefusal {
        @Override
        public String message() {
            return "网授学习已于 " + lastDay + " 截止，转过去也不能学习，请联系学员另作安排。";
        }
    }

    record NoOnlineClass(String levelGroup) implements HoursReportRefusal {
        @Override
        public String message() {
            return "本年度还没有" + levelGroup + "的网授班，请先请省级工考办开班。";
        }
    }
}
