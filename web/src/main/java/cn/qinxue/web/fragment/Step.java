package cn.qinxue.web.fragment;

/** One step of a task over several pages; the note may be empty and is shown only in a wizard's path. */
public record Step(String name, String note) {
    /** A step without a note. */
    public static Step of(String name) {
        return new Step(name, "");
    }
}
