package cn.qinxue.services.province;

/** What is asked of whoever opens a province, in the order in which it is asked. */
public enum ProvinceField {
    DIVISION("divisionCode", "省份", 6),
    CODE("code", "代码", 31),
    HOST("host", "主机名", 253),
    NAME("name", "省份名称", 20),
    TITLE("title", "平台名称", 40),
    SEAL("seal", "印章字", 8),
    ACCENT("accent", "主色", 7),
    ORGANISER("organiser", "主办单位", 40),
    HOTLINE("hotline", "咨询电话", 24),
    OFFICE_HOURS("officeHours", "咨询时间", 60),
    TEMPLATE("template", "政策模板", 20),
    YEAR("year", "年度", 4),
    POLICY("policy", "政策", 200_000),
    ADMINISTRATOR_NAME("administratorName", "管理员姓名", 30),
    ADMINISTRATOR_ACCOUNT("administratorAccount", "管理员账号", 20);

    private final String key;
    private final String label;
    private final int longest;

    ProvinceField(String key, String label, int longest) {
        this.key = key;
        this.label = label;
        this.longest = longest;
    }

    /** Its name in forms and in the API; never changed. */
    public String key() {
        return key;
    }

    /** Its name for a person. */
    public String label() {
        return label;
    }

    /** How many characters may be written here. */
    public int longest() {
        return longest;
    }
}
