package cn.qinxue.services.payment;

/** Where an attempt to pay stands, with the word a person reads. */
public enum PaymentState {
    OPEN("待付款"),
    /** The money is here and the order is paid with it. */
    SETTLED("已入账"),
    /** The money is here, and somebody has to decide about it. */
    HELD("款已到，未入账"),
    FAILED("未成功"),
    /** Nobody can pay it any more, and nobody did. */
    CLOSED("已失效");

    private final String title;

    PaymentState(String title) {
        this.title = title;
    }

    /** In Chinese. */
    public String title() {
        return title;
    }
}
