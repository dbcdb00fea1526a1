package cn.qinxue.infra.payment.sandbox;

/** Which of the two gateways the sandbox plays, with what a payer reads. */
public enum Protocol {
    BANK("演示银行", "网上支付"),
    EPAY("E缴通", "公共支付平台");

    private final String title;
    private final String subtitle;

    Protocol(String title, String subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    String title() {
        return title;
    }

    String subtitle() {
        return subtitle;
    }
}
