package cn.qinxue.services.order;

/** Where an order stands, with the word a person reads. */
public enum OrderState {
    PENDING("待支付"),
    PAID("已支付"),
    CLOSED("已关闭"),
    REFUNDING("退款中"),
    REFUNDED("已退款");

    private final String title;

    OrderState(String title) {
        this.title = title;
    }

    /** In Chinese. */
    public String title() {
        return title;
    }
}
