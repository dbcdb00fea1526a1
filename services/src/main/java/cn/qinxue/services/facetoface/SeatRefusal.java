package cn.qinxue.services.facetoface;

import cn.qinxue.services.enrollment.EnrollmentRefusal;
import java.time.Instant;

/** Why a learner does not get a place in a face-to-face class. */
public sealed interface SeatRefusal {
    /** In Chinese, what stands in the way and, where there is something, what to do. */
    String message();

    record NotBegun(Instant from) implements SeatRefusal {
        @Override
        public String message() {
            return "报名还没有开始，" + ClassTimes.minute(from) + " 起可以报名。";
        }
    }

    record Over(Instant until) implements SeatRefusal {
        @Override
        public String message() {
            return "报名已于 " + ClassTimes.minute(until) + " 截止。";
        }
    }

    record Full(int approvedHeads) implements SeatRefusal {
        @Override
        public String message() {
            return "名额已满（" + approvedHeads + " 人），请选别的班。有人取消时名额会重新放出。";
        }
    }

    record Closed() implements SeatRefusal {
        @Override
        public String message() {
            return "这个班因报名人数不足已停办。";
        }
    }

    record NotOffered() implements SeatRefusal {
        @Override
        public String message() {
            return "本年度没有开放面授。";
        }
    }

    /**
     * The person's face-to-face class of that year is another one.
     *
     * @param passed whether it is passed, and not only taken
     */
    record OtherClassTaken(int year, String name, boolean passed) implements SeatRefusal {
        @Override
        public String message() {
            return passed
                    ? year + " 年度的面授班“" + name + "”已经通过，一年只上一个面授班；还差的学时请参加网授。"
                    : year + " 年度已经报了面授班“" + name + "”，一年只上一个面授班。要换班请先取消那个班；已经开课的，等课时确认以后再看。";
        }
    }

    /** Something about the person or the year. */
    record ByEnrollment(EnrollmentRefusal cause) implements SeatRefusal {
        @Override
        public String message() {
            return cause.message();
        }
    }
}
