package cn.qinxue.web.token;

/** Whose tokens a page is about. */
public enum TokenPlace {
    OPERATOR("/operator/tokens", "程序用令牌开通和查询省份，不用登录。令牌以签发人的名义做事，都会记录。", "例如 开通脚本。"),
    OFFICE("/office/tokens", "人事系统、考务系统等程序用令牌读取和修改本级及下级的人员，不用登录。令牌以签发人的名义做事，都会记录。", "例如 市人事系统。");

    private final String path;
    private final String about;
    private final String example;

    TokenPlace(String path, String about, String example) {
        this.path = path;
        this.about = about;
        this.example = example;
    }

    public String path() {
        return path;
    }

    public String about() {
        return about;
    }

    public String example() {
        return example;
    }

    public boolean isOffice() {
        return this == OFFICE;
    }
}
