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

    /** Something about the person or the year. */
    record ByEnrollment(EnrollmentRefusal cause) implements SeatRefusal {
        @Override
        public String message() {
            return cause.message();
        }
    }
}
