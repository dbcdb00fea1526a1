package cn.qinxue.reports.document;

/** A policy names a template that does not exist, or one made for another kind of document. */
public final class UnknownTemplate extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnknownTemplate(String key) {
        super("没有名为“" + key + "”的模板。");
    }
}
