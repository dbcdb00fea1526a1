package cn.qinxue.services.order;

/** For whom an invoice is made out (抬头类型). */
public enum InvoiceKind {
    UNIT("单位"),
    PERSON("个人");

    private final String title;

    InvoiceKind(String title) {
        this.title = title;
    }

    /** In Chinese. */
    public String title() {
        return title;
    }
}
