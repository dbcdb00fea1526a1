package cn.qinxue.infra.spreadsheet;

import java.util.regex.Pattern;

/** Which number formats show days: those built in, the Chinese ones among them, and whatever names a year or a day. */
final class DayFormats {
    private static final Pattern NOT_MEANT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern DAY = Pattern.compile("[yYdD年月日]|[mM].*[-/.]|[-/.].*[mM]");

    private DayFormats() {}

    /** @param format its own text, empty where the id says all */
    static boolean shows(int id, String format) {
        if (!format.isEmpty() && id >= 164) {
            return DAY.matcher(NOT_MEANT.matcher(format).replaceAll("")).find();
        }
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
