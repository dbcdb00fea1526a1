package cn.qinxue.services.notice;

/** Where a notice is found. */
public enum NoticeCategory {
    NOTICE("通知公告"),
    MANUAL("操作手册");

    private final String label;

    NoticeCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
