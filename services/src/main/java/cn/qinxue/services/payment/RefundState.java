package cn.qinxue.services.payment;

/** Where a refund stands, with the word a person reads. */
public enum RefundState {
    /** Waits for somebody of the office. */
    DUE("待审核"),
    /** The gateway is asked until it decides. */
    SENT("退款中"),
    DONE("已退款"),
    REFUSED("未退款");

    private final String title;

    RefundState(String title) {
        this.title = title;
    }

    /** In Chinese. */
    public String title() {
        return title;
    }
}
