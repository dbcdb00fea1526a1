package cn.qinxue.services.account;

/** What is wrong with a password somebody chose, for a person. */
public sealed interface PasswordRefusal {
    /** A Chinese sentence that says what to do. */
    String message();

    record TooShort(int length) implements PasswordRefusal {
        @Override
        public String message() {
            return "密码至少 " + PasswordRules.SHORTEST + " 个字符，现在只有 " + length + " 个。";
        }
    }

    record TooLong() implements PasswordRefusal {
        @Override
        public String message() {
            return "密码最多 " + PasswordRules.LONGEST + " 个字符。";
        }
    }

    record OneKindOnly() implements PasswordRefusal {
        @Override
        public String message() {
            return "密码要包含字母、数字、符号中的至少两种。";
        }
    }

    record TooCommon() implements PasswordRefusal {
        @Override
        public String message() {
            return "这个密码太常见，很容易被猜到，请换一个。";
        }
    }

    record ContainsName() implements PasswordRefusal {
        @Override
        public String message() {
            return "密码不能包含本人姓名或登录账号。";
        }
    }

    record ContainsIdNumber() implements PasswordRefusal {
        @Override
        public String message() {
            return "密码不能包含身份证号或它的后六位。";
        }
    }

    record ContainsMobile() implements PasswordRefusal {
        @Override
        public String message() {
            return "密码不能包含手机号或它的后六位。";
        }
    }
}
