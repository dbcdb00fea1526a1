package cn.qinxue.web.token;

import java.time.Duration;

/** For how long a token may be issued. */
public enum TokenLife {
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final int days;

    TokenLife(int days) {
        this.days = days;
    }

    public Duration duration() {
        return Duration.ofDays(days);
    }

    public String label() {
        return days + " 天";
    }
}
