package cn.qinxue.services.staffimport;

/** Where an import stands. */
public enum ImportState {
    /** The job reads the file. */
    CHECKING("检查中"),
    /** What it would change is shown; nothing has changed. */
    WAITING("等待确认"),
    IMPORTING("导入中"),
    DONE("完成"),
    /** The file as a whole could not be taken. */
    REFUSED("未导入"),
    ABANDONED("已放弃"),
    /** The work broke off again and again at the same place. */
    BROKEN("导入中断");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    /** The state in Chinese. */
    public String label() {
        return label;
    }
}
