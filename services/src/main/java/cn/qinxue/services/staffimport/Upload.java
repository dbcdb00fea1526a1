package cn.qinxue.services.staffimport;

import java.util.regex.Pattern;

/**
 * What comes with a file.
 *
 * @param programme the code of the programme its people belong to
 * @param fileName as the browser says; only its last part is kept, for showing
 * @param updateExisting whether people who exist are changed after the file
 * @param unattended whether it goes in without being shown first
 */
public record Upload(String programme, String fileName, boolean updateExisting, boolean unattended) {
    private static final int LONGEST_NAME = 120;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Upload {
        var name = CONTROL.matcher(FOLDERS.matcher(fileName).replaceFirst("")).replaceAll("");
        fileName = name.isBlank() ? "未命名" : name.length() > LONGEST_NAME ? shortened(name) : name.strip();
    }

    /** The ending stays, since it says what the file was meant to be. */
    private static String shortened(String name) {
        int ending = Math.max(name.lastIndexOf('.'), name.length() - 10);
        return name.substring(0, LONGEST_NAME - (name.length() - ending)) + name.substring(ending);
    }
}
