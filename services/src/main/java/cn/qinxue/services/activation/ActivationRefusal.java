package cn.qinxue.services.activation;

import java.time.Duration;

/** Why an account is not activated, for a person. */
public sealed interface ActivationRefusal {
    /** The form field it belongs to; empty for the form as a whole. */
    String field();

    /** A Chinese sentence that says what to do. */
    String message();

    /** What was typed into one field is wrong. */
    record FieldWrong(String field, String message) implements ActivationRefusal {}

    /** @param office whom to call, with the telephone */
    record NoMatch(String office, String telephone, String officeHours) implements ActivationRefusal {
        @Override
        public String field() {
            return "";
        }

        @Override
        public String message() {
            return "没有找到姓名和身份证号都相符的人员记录。请核对填写的内容；如果没有填错，请致电" + office + " " + telephone + "（" + officeHours
                    + "），请工作人员核对或补录您的信息。";
        }
    }

    record AlreadyActive() implements ActivationRefusal {
        @Override
        public String field() {
            return "";
        }

        @Override
        public String message() {
            return "这个身份证号已经激活过，请直接登录；忘记密码可以找回。";
        }
    }

    record MobileTaken() implements ActivationRefusal {
        @Override
        public String field() {
            return "mobile";
        }

        @Override
        public String message() {
            return "这个手机号已经绑定了另一个账号，请换一个手机号。";
        }
    }

    record TooOften(Duration remaining) implements ActivationRefusal {
        @Override
        public String field() {
            return "";
        }

        @Override
        public String message() {
            return "尝试的次数太多，请 " + (remaining.toMinutes() + 1) + " 分钟后再试。";
        }
    }
}
