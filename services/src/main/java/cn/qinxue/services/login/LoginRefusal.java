package cn.qinxue.services.login;

import java.time.Duration;

/** Why somebody is not logged in, for a person. It never tells whether an account exists. */
public sealed interface LoginRefusal {
    /** The form field it belongs to; empty for the form as a whole. */
    default String field() {
        return "";
    }

    /** A Chinese sentence that says what to do. */
    String message();

    record CaptchaWrong() implements LoginRefusal {
        @Override
        public String field() {
            return "captcha";
        }

        @Override
        public String message() {
            return "验证码不对或已过期，请按新的图片填写。";
        }
    }

    /** @param left tries before the lock; 0 if it has just been locked */
    record NotRecognised(int left) implements LoginRefusal {
        @Override
        public String message() {
            var start = "账号或密码不对。";
            return left > 0 ? start + "还可以再试 " + left + " 次，之后将锁定一段时间。" : start + "请核对以后再试，或找回密码。";
        }
    }

    record Locked(Duration remaining) implements LoginRefusal {
        private static final long SHORT = 60;

        @Override
        public String message() {
            if (remaining.toSeconds() < SHORT) return "试得太快，请 " + (remaining.toSeconds() + 1) + " 秒后再试。";
            return "密码错误次数太多，账号已锁定，请 " + (remaining.toSeconds() / SHORT + 1) + " 分钟后再试，或找回密码。";
        }
    }

    record TooOften(Duration remaining) implements LoginRefusal {
        @Override
        public String message() {
            return "登录太频繁，请 " + (remaining.toMinutes() + 1) + " 分钟后再试。";
        }
    }

    /** Told only to whoever knows the password. */
    record Disabled() implements LoginRefusal {
        @Override
        public String message() {
            return "这个账号已停用，请联系上级工考办。";
        }
    }

    /** The code of a text message is not accepted. */
    record CodeRefused(String message) implements LoginRefusal {
        @Override
        public String field() {
            return "code";
        }
    }
}
