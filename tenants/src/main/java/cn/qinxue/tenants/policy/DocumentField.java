package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** What a document shows about a person, a class or a year. */
public enum DocumentField implements Labelled {
    NUMBER("编号"),
    SERIAL("序号"),
    NAME("姓名"),
    GENDER("性别"),
    ID_NUMBER("身份证号"),
    TELEPHONE("联系电话"),
    EMPLOYER("工作单位"),
    REGION("所在地区"),
    TRADE("技术工种"),
    LEVEL("技术等级"),
    YEAR("年度"),
    OFFERING("培训班"),
    CATEGORY_HOURS("各分类学时"),
    TOTAL_HOURS("总学时"),
    COURSES("学习内容"),
    SCORE("考试成绩"),
    PAST_YEARS("历年完成情况"),
    SEAL("单位盖章"),
    ISSUED_ON("发证日期"),
    QR_CODE("验证二维码");

    private final String label;

    DocumentField(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
