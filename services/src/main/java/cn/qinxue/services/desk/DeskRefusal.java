package cn.qinxue.services.desk;

import cn.qinxue.services.enrollment.EnrollmentRefusal;

/** Why the desk does not do it. */
public sealed interface DeskRefusal {
    /** The form field it belongs to; empty for the whole form. */
    default String field() {
        return "";
    }

    /** In Chinese, what stands in the way and what to do. */
    String message();

    /** Nobody of that name and number, or not of this office: the two are never told apart. */
    record NobodyHere() implements DeskRefusal {
        @Override
        public String field() {
            return "idNumber";
        }

        @Override
        public String message() {
            return "本级和下级没有姓名和身份证号都相符的人，请核对；新来的人请先导入。";
        }
    }

    record Closed(String name) implements DeskRefusal {
        @Override
        public String field() {
            return "idNumber";
        }

        @Override
        public String message() {
            return name + "的档案已经停用，不能报名。";
        }
    }

    record NoDesk(int year) implements DeskRefusal {
        @Override
        public String message() {
            return year + " 年度的政策没有开放线下窗口报名。";
        }
    }

    record Twice(String name, int year) implements DeskRefusal {
        @Override
        public String field() {
            return "idNumber";
        }

        @Override
        public String message() {
            return name + "已经登记过 " + year + " 年度的线下报名，不用再登记。";
        }
    }

    record NothingPaid() implements DeskRefusal {
        @Override
        public String field() {
            return "amount";
        }

        @Override
        public String message() {
            return "缴费金额要大于 0，请核对。";
        }
    }

    record TooMuch(long mostFen) implements DeskRefusal {
        @Override
        public String field() {
            return "amount";
        }

        @Override
        public String message() {
            return "一个人的缴费不会超过 " + mostFen / 100 + " 元，请核对；一张收据缴几个人的，请按人登记。";
        }
    }

    record PaidInFuture() implements DeskRefusal {
        @Override
        public String field() {
            return "paidOn";
        }

        @Override
        public String message() {
            return "缴费日期在今天之后，请核对。";
        }
    }

    record PaidBeforeYear(int year) implements DeskRefusal {
        @Override
        public String field() {
            return "paidOn";
        }

        @Override
        public String message() {
            return "缴费日期早于 " + year + " 年，请核对。";
        }
    }

    record NoOnlineClass(String name) implements DeskRefusal {
        @Override
        public String message() {
            return "本年度没有适合" + name + "技术等级的网授班，请核对档案里的技术等级。";
        }
    }

    /** Something about the person or the year. */
    record ByEnrollment(EnrollmentRefusal cause) implements DeskRefusal {
        @Override
        public String message() {
            return cause.message();
        }
    }

    record NotWaiting(DeskState state) implements DeskRefusal {
        @Override
        public String message() {
            return "这条登记现在是“" + state.label() + "”，不能再编班、转网授或取消。";
        }
    }
}
