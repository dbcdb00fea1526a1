package cn.qinxue.services.staff;

import java.util.regex.Pattern;

/** How names are written down, so that the same person is found however the dot or the spaces were typed. */
public final class PersonName {
    private static final Pattern DOT = Pattern.compile("\\s*[·•‧∙⋅・･．.]\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern SPACE_WITHIN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private PersonName() {}

    /** The name with one kind of dot (阿依古丽·买买提) and no spaces around or between Chinese characters. */
    public static String clean(String text) {
        var dotted = DOT.matcher(text.strip()).replaceAll("·");
        return SPACE_WITHIN.matcher(SPACES.matcher(dotted).replaceAll(" ")).replaceAll("");
    }
}
