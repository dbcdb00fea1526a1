package cn.qinxue.services.staff;

/** What is wrong with a mobile number, for a person. */
public sealed interface MobileNumberRefusal {
    /** A Chinese sentence that says what to do. */
    String message();

    record Missing() implements MobileNumberRefusal {
        @Override
        public String message() {
            return "请填写手机号。";
        }
    }

    record NotDigits() implements MobileNumberRefusal {
        @Override
        public String message() {
            return "手机号只有数字，请去掉其他字符。";
        }
    }

    record WrongLength(int length) implements MobileNumberRefusal {
        @Override
        public String message() {
            return "手机号是 11 位，现在" + (length < 11 ? "只有 " : "有 ") + length + " 位。";
        }
    }

    record WrongStart() implements MobileNumberRefusal {
        @Override
        public String message() {
            return "手机号以 1 开头，请核对。";
        }
    }
}
