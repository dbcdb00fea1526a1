package cn.qinxue.services.access;

/** Something that not every administrator may do. Looking at lists within the own scope needs none. */
public enum Right {
    /** Import, change and close records of people; create, change and merge work units. */
    STAFF("维护人员和单位"),
    /** See an ID or mobile number in full; each time is noted in the trail. */
    FULL_NUMBERS("查看完整号码"),
    /** Open, change and disable administrator accounts; issue API tokens. */
    ADMINISTRATORS("管理管理员账号和接口令牌"),
    /** Decide training plans, hours reports and equivalence claims; keep training sites. */
    TRAINING("审批培训、课时和视同"),
    /** Orders, refunds, reconciliation. */
    MONEY("订单、退款和对账"),
    /** Classes, courses, question banks, notices. */
    CONTENT("课程、题库和公告"),
    /** Read and verify the audit trail. */
    AUDIT("查看操作日志");

    private final String label;

    Right(String label) {
        this.label = label;
    }

    /** The right in Chinese. */
    public String label() {
        return label;
    }
}
