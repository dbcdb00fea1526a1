package cn.qinxue.services.staff;

/** What is wrong with an ID number, for a person. */
public sealed interface IdNumberRefusal {
    /** A Chinese sentence that says what to do. */
    String message();

    record Missing() implements IdNumberRefusal {
        @Override
        public String message() {
            return "请填写身份证号。";
        }
    }

    /** Numbers of 15 digits ended with 2012; they have no check character. */
    record OldLength() implements IdNumberRefusal {
        @Override
        public String message() {
            return "15 位的旧身份证号已经停用，请填写 18 位的身份证号。";
        }
    }

    record WrongLength(int length) implements IdNumberRefusal {
        @Override
        public String message() {
            return "身份证号是 18 位，现在" + (length < 18 ? "只有 " : "有 ") + length + " 位。";
        }
    }

    /** A spreadsheet kept the number as a number and rounded its last digits away. */
    record DigitsLost() implements IdNumberRefusal {
        @Override
        public String message() {
            return "身份证号被表格软件改成了科学计数，末尾几位已经丢失，请把该列设为文本后重新填写。";
        }
    }

    /** {@code position} counts from 1. */
    record WrongCharacter(int position, String character) implements IdNumberRefusal {
        @Override
        public String message() {
            return "身份证号前 17 位是数字，最后一位是数字或 X，第 " + position + " 位“" + character + "”不对。";
        }
    }

    record ImpossibleBirth(String digits) implements IdNumberRefusal {
        @Override
        public String message() {
            return "身份证号第 7 至 14 位是出生日期，“" + digits + "”不可能，请核对。";
        }
    }

    record WrongCheckCharacter() implements IdNumberRefusal {
        @Override
        public String message() {
            return "身份证号最后一位与前 17 位对不上，请逐位核对。";
        }
    }
}
