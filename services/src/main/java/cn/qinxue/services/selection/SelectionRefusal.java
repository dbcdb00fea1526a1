package cn.qinxue.services.selection;

/** Why the list of courses cannot be changed so; the message is for the learner. */
public sealed interface SelectionRefusal {
    String message();

    /** The class is not at the point where courses are chosen. */
    record NotNow(String why) implements SelectionRefusal {
        @Override
        public String message() {
            return why;
        }
    }

    record NotOffered() implements SelectionRefusal {
        @Override
        public String message() {
            return "这门课不在本班可选课程里，请另选一门。";
        }
    }

    record AlreadySelected(String title) implements SelectionRefusal {
        @Override
        public String message() {
            return "《" + title + "》已经选过了。";
        }
    }

    /** A surplus fills no other category (decision 1), so it would only cost the learner time. */
    record CategoryFull(String label) implements SelectionRefusal {
        @Override
        public String message() {
            return label + "的学时已经选够，不用再选。想换课，请先退选一门没有开始学的。";
        }
    }

    record Begun(String title) implements SelectionRefusal {
        @Override
        public String message() {
            return "《" + title + "》已经开始学习，不能再退选。";
        }
    }

    record Assigned(String title) implements SelectionRefusal {
        @Override
        public String message() {
            return "《" + title + "》是统一安排的课程，不能退选。";
        }
    }

    record NothingToConfirm() implements SelectionRefusal {
        @Override
        public String message() {
            return "还没有待确认的课程，请先加入课程。";
        }
    }
}
