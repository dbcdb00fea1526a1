package cn.qinxue.services.order;

/**
 * Told what becomes of the lines of an order, inside the transaction that decides it, so that an order and the classes
 * it pays for never disagree. The enrollment side implements it; throwing rolls the whole decision back.
 */
public interface OrderListener {
    /**
     * Whether the line's enrollment can be opened now: not cancelled, not open already, its class still there. Must
     * lock the enrollment until the transaction ends. Asked before each opening, also for orders that were closed:
     * money that comes late still opens the class where it can.
     */
    boolean mayOpen(OrderLine line);

    /** The line is paid: open its enrollment. Called once for a line. */
    void opened(OrderLine line);

    /** The order was closed unpaid, by its buyer or by time: the enrollment expires. */
    void closed(OrderLine line);

    /** Money of the line is on its way back: nothing may be learned on it meanwhile. */
    void refunding(OrderLine line);

    /** The money went back: the enrollment no longer counts. */
    void refunded(OrderLine line);

    /** The gateway refused to give the money back: the enrollment is open again. */
    void refundRefused(OrderLine line);
}
