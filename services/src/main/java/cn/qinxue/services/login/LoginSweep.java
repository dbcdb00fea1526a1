package cn.qinxue.services.login;

import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.job.TenantJob;
import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.services.sms.SmsCodes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Removes what has ended by itself: sessions, used captchas, codes, counts, failures under unknown names. */
@Singleton
final class LoginSweep implements TenantJob {
    private final Sessions sessions;
    private final Captchas captchas;
    private final SmsCodes codes;
    private final RateLimits limits;
    private final LoginFailures failures;

    LoginSweep(Sessions sessions, Captchas captchas, SmsCodes codes, RateLimits limits, LoginFailures failures) {
        this.sessions = sessions;
        this.captchas = captchas;
        this.codes = codes;
        this.limits = limits;
        this.failures = failures;
    }

    @Override
    public String name() {
        return "ended-logins";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        sessions.sweep();
        captchas.sweep();
        codes.sweep();
        limits.sweep();
        failures.sweep();
    }
}
