package cn.qinxue.services.sms;

/**
 * What a code is for; a code is worth nothing for another purpose.
 */
public enum SmsPurpose {
    ACTIVATION("激活账号", false),
    LOGIN("登录", true),
    RECOVERY("找回密码", true),
    MOBILE_CHANGE("绑定手机", false);

    private final String label;
    private final boolean discreet;

    SmsPurpose(String label, boolean discreet) {
        this.label = label;
        this.discreet = discreet;
    }

    public String label() {
        return label;
    }

    /** Whether the answer must not tell if there is a mobile number at all. */
    boolean isDiscreet() {
        return discreet;
    }
}
