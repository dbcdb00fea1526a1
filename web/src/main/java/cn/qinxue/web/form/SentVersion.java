package cn.qinxue.web.form;

/** The version of a record as a form showed it, carried in a hidden field. */
public final class SentVersion {
    private SentVersion() {}

    /** The version of this field; what is none is older than everything. */
    public static long of(Form form, String field) {
        var text = form.value(field);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
