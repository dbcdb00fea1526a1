package cn.qinxue.services.search;

/**
 * What was typed; empty where nothing was.
 *
 * @param text the one box: words apart by spaces, all of which must match: name or part of it, pinyin, initials, work
 *     unit or part of it, ID number or its last four, mobile number
 * @param name the exact name
 * @param idNumber the exact ID number
 */
public record StaffWords(String text, String name, String idNumber) {
    /** Nothing typed. */
    public static final StaffWords NONE = new StaffWords("", "", "");

    public StaffWords {
        text = text.strip();
        name = name.strip();
        idNumber = idNumber.strip();
    }

    /** Only the one box. */
    public static StaffWords of(String text) {
        return new StaffWords(text, "", "");
    }

    /** Whether nothing was typed anywhere. */
    public boolean none() {
        return equals(NONE);
    }
}
