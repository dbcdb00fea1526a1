package cn.qinxue.services.order;

/** What became of one class of an order, with the word a person reads. */
public enum OrderLineState {
    PENDING("待支付"),
    OPENED("已开班"),
    CLOSED("已关闭"),
    REFUNDING("退款中"),
    REFUNDED("已退款");

    private final String title;

    OrderLineState(String title) {
        this.title = title;
    }

    /** In Chinese. */
    public String title() {
        return title;
    }
}
