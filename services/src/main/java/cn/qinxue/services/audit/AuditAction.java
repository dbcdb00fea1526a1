package cn.qinxue.services.audit;

/** What was done; the name is kept in the trail for ever, so it is never changed. */
public enum AuditAction {
    LOGIN("登录"),
    LOGIN_FAILED("登录失败"),
    LOGIN_LOCKED("登录被锁定"),
    LOGOUT("退出"),
    ACTIVATION("激活账号"),
    RECOVERY("找回密码"),
    PASSWORD_CHANGE("修改密码"),
    PASSWORD_RESET("重置密码"),
    MOBILE_CHANGE("修改手机号"),
    CONTACT_CHANGE("修改联系方式"),
    ACCOUNT_CREATION("建立账号"),
    DISABLING("停用"),
    ENABLING("启用"),
    UNMASKING("查看完整号码"),
    CHANGE("修改"),
    CREATION("新增"),
    REMOVAL("删除"),
    MERGER("合并"),
    FILING("提交"),
    REBUILDING("重建搜索索引"),
    DECISION("审批"),
    EXPORT("导出"),
    IMPORT("导入");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    /** The action in Chinese. */
    public String label() {
        return label;
    }
}
