package cn.qinxue.services.sms;

/** Why a code is not accepted, for a person. */
public sealed interface SmsCodeRefusal {
    /** A Chinese sentence that says what to do. */
    String message();

    /** Whether it uses up one of the tries. */
    default boolean countsAsTry() {
        return false;
    }

    record Malformed() implements SmsCodeRefusal {
        @Override
        public String message() {
            return "短信验证码是 6 位数字，请按短信填写。";
        }
    }

    record Wrong(int left) implements SmsCodeRefusal {
        @Override
        public String message() {
            return "短信验证码不对，还可以再试 " + left + " 次。";
        }

        @Override
        public boolean countsAsTry() {
            return true;
        }
    }

    record TriedTooOften() implements SmsCodeRefusal {
        @Override
        public String message() {
            return "短信验证码错了 " + SmsCodeRules.TRIES + " 次，已经作废，请重新获取。";
        }

        @Override
        public boolean countsAsTry() {
            return true;
        }
    }

    record Expired() implements SmsCodeRefusal {
        @Override
        public String message() {
            return "短信验证码已经失效，请重新获取。";
        }
    }

    /** Too many tries from one address, whatever the codes. */
    record TooManyHere(long minutes) implements SmsCodeRefusal {
        @Override
        public String message() {
            return "这个网络尝试的次数太多，请 " + minutes + " 分钟后再试。";
        }
    }
}
