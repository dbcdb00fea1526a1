package cn.qinxue.services.study;

/** 学时未计入原因: why time was not credited, with what the learner can do. */
public enum LossReason {
    CONNECTION_CUT("网络中断", "已自动恢复，不用操作"),
    CHECK_UNANSWERED("弹题没有回答", "看到题目后尽快作答"),
    SKIPPED_AHEAD("跳过没有看过的内容", "请按顺序观看"),
    WINDOW_CLOSED("学习时间已经结束", "请联系工考办");

    private final String label;
    private final String advice;

    LossReason(String label, String advice) {
        this.label = label;
        this.advice = advice;
    }

    public String label() {
        return label;
    }

    public String advice() {
        return advice;
    }
}
