package cn.qinxue.web.fragment;

/** One thing to choose: what is sent, what is read, and a second line that may be empty. */
public record Option(String value, String label, String note) {
    /** An option without a second line. */
    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
