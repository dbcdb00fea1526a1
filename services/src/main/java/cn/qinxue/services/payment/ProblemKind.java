package cn.qinxue.services.payment;

/** What is wrong with money, with the words the office reads. */
public enum ProblemKind {
    WRONG_AMOUNT("金额不符", false),
    /** A gateway stated one amount and later another. */
    CONFLICTING_AMOUNT("网关两次通知的金额不一致", false),
    PAID_TWICE("重复付款", true),
    PAID_AFTER_CLOSING("订单关闭后到账，班级已不能开通", true),
    CANNOT_OPEN("已付款，班级不能开通", true),
    /** Signed by the gateway, for a number that we never gave out. */
    UNKNOWN_NUMBER("网关通知了本平台没有的付款", false),
    REFUND_REFUSED("网关拒绝退款", false);

    private final String title;
    private final boolean refundDue;

    ProblemKind(String title, boolean refundDue) {
        this.title = title;
        this.refundDue = refundDue;
    }

    /** In Chinese. */
    public String title() {
        return title;
    }

    /** Whether the money has to go back, whatever the office finds out. */
    public boolean refundDue() {
        return refundDue;
    }
}
