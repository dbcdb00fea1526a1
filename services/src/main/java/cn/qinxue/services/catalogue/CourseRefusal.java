package cn.qinxue.services.catalogue;

/** Why a course cannot be taken in, for a person. */
public sealed interface CourseRefusal {
    /** The course it is about. */
    String course();

    /** A Chinese sentence that says what to do. */
    String message();

    record TextMissing(String course) implements CourseRefusal {
        @Override
        public String message() {
            return "课程“" + course + "”的代码、名称和简介都要填写。";
        }
    }

    record HoursNotPositive(String course) implements CourseRefusal {
        @Override
        public String message() {
            return "课程“" + course + "”的学时要大于 0。";
        }
    }

    record ChaptersNotInOrder(String course) implements CourseRefusal {
        @Override
        public String message() {
            return "课程“" + course + "”至少要有一章，章号从 1 起连续编排。";
        }
    }

    /**
     * The options cannot be offered.
     *
     * @param question as people name it: 第 3 题, 第 2 道弹题
     */
    record OptionsUnfit(String course, String question) implements CourseRefusal {
        @Override
        public String message() {
            return "课程“" + course + "”" + question + "：选项要有 2 至 8 个，不能留空或者重复；判断题只有两个选项。";
        }
    }

    /**
     * The answer does not fit the options or the type.
     *
     * @param question as people name it: 第 3 题, 第 2 道弹题
     */
    record AnswerUnfit(String course, String question) implements CourseRefusal {
        @Override
        public String message() {
            return "课程“" + course + "”" + question + "：答案要在选项之内；单选题、判断题和弹题只有一个答案，多选题至少有两个。";
        }
    }
}
