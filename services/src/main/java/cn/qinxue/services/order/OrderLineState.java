package cn.qinxue.services.order;

import java.util.EnumSet;
import java.util.Set;

/** What became of one class of an order, with the word a person reads. */
public enum OrderLineState {
    PENDING("待支付"),
    OPENED("已开班"),
    CLOSED("已关闭"),
    REFUNDING("退款中"),
    REFUNDED("已退款");

    /** Those in which an enrollment is owed for or paid; it can stand in one such line only. */
    public static final Set<OrderLineState> HOLDING = EnumSet.of(PENDING, OPENED, REFUNDING);

    private final String title;

    OrderLineState(String title) {
        this.title = title;
    }

    /** In Chinese. */
    public String title() {
        return title;
    }
}
