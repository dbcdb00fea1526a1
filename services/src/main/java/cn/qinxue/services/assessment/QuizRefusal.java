package cn.qinxue.services.assessment;

import cn.qinxue.services.enrollment.Enrollment;
import java.time.LocalDate;

/** Why a test cannot be taken; the message is for the learner. */
public sealed interface QuizRefusal {
    String message();

    /** The class is not open: not paid, cancelled, or its money is on its way back. */
    record ClassNotOpen(Enrollment.State state) implements QuizRefusal {
        @Override
        public String message() {
            return "班级现在是“" + state.label() + "”，不能测验。";
        }
    }

    record CourseNotComplete(int percent) implements QuizRefusal {
        @Override
        public String message() {
            return "课程学到 100% 才能测验，现在学到 " + percent + "%。";
        }
    }

    record TooEarly(LocalDate firstDay) implements QuizRefusal {
        @Override
        public String message() {
            return "学习和测验从 " + firstDay + " 开始。";
        }
    }

    record TooLate(LocalDate lastDay) implements QuizRefusal {
        @Override
        public String message() {
            return "学习和测验到 " + lastDay + " 为止，现在已经关闭。";
        }
    }

    record AlreadyPassed(int score) implements QuizRefusal {
        @Override
        public String message() {
            return "这门课的测验已经通过（" + score + " 分），学时已经记入，不用再做。";
        }
    }

    record NoAttemptsLeft(int limit) implements QuizRefusal {
        @Override
        public String message() {
            return "测验最多做 " + limit + " 次，已经做完，请向工考办咨询。";
        }
    }

    record BankTooSmall(int there, int needed) implements QuizRefusal {
        @Override
        public String message() {
            return "题库里有 " + there + " 道题，一份试卷要 " + needed + " 道，暂时不能测验，请告诉工考办补充题库。";
        }
    }
}
