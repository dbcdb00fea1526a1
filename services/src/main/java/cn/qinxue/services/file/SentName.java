package cn.qinxue.services.file;

import java.util.regex.Pattern;

/** The name of a file as a browser says it, made fit for showing: its last part, without control characters. */
public final class SentName {
    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private SentName() {}

    /** At most 120 characters; 未命名 where nothing is left. */
    public static String cleaned(String sent) {
        var name = CONTROL.matcher(FOLDERS.matcher(sent).replaceFirst("")).replaceAll("");
        return name.isBlank() ? "未命名" : name.length() > LONGEST ? shortened(name) : name.strip();
    }

    /** The ending stays, since it says what the file was meant to be. */
    private static String shortened(String name) {
        int ending = Math.max(name.lastIndexOf('.'), name.length() - 10);
        return name.substring(0, LONGEST - (name.length() - ending)) + name.substring(ending);
    }
}
