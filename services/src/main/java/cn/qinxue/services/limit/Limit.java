package cn.qinxue.services.limit;

import java.util.Locale;

/**
 * What is counted, each with its usual rate; the setting {@code qinxue.rate-limits.<name>} (as in {@code
 * login-address: 600/1m}) changes it. Whole offices share one address, so counts by address are generous and those by
 * account or number are not.
 */
public enum Limit {
    LOGIN_ADDRESS("120/1m"),
    LOGIN_ACCOUNT("20/10m"),
    CAPTCHA_ADDRESS("240/1m"),
    SMS_ADDRESS("60/1h"),
    SMS_ADDRESS_DAILY("300/1d"),
    SMS_NUMBER_DAILY("10/1d"),
    SMS_CODE_ADDRESS("120/10m"),
    ACTIVATION_ADDRESS("60/10m"),
    ACTIVATION_PERSON("10/1h"),
    RECOVERY_ADDRESS("60/10m"),
    RECOVERY_ACCOUNT("10/1h"),
    CERTIFICATE_CHECK("30/1m"),
    API_TOKEN("600/1m");

    private final Rate usual;

    Limit(String usual) {
        this.usual = Rate.parse(usual);
    }

    Rate usual() {
        return usual;
    }

    String setting() {
        return "qinxue.rate-limits." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
