package cn.qinxue.infra.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How what a cell keeps becomes the text that a person meant. */
final class CellText {
    private static final int MOST_DIGITS = 60;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465;

    private CellText() {}

    /** Without the white space around it, also the kinds that {@code strip} knows nothing of, and those without width. */
    static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** A number in plain digits; what is none stays as it is. */
    static String number(String kept) {
        if (isPlain(kept)) {
            return kept;
        }
        try {
            var number = new BigDecimal(kept);
            // 1E999999999 has as many digits as it says.
            return Math.abs(number.scale()) + number.precision() > MOST_DIGITS
                    ? kept
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return kept;
        }
    }

    /** The day of a serial number, 2026-09-01; a number that is no day stays one. */
    static String day(String serial, boolean since1904) {
        try {
            double days = Double.parseDouble(serial);
            return days < 0 || days > LAST_DAY
                    ? number(serial)
                    : (since1904 ? EPOCH_1904 : EPOCH_1900)
                            .plusDays((long) days)
                            .toString();
        } catch (NumberFormatException e) {
            return serial;
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isSpace(char character) {
        return character <= ' '
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || (character >= '\u200B' && character <= '\u200F')
                || character == '\uFEFF';
    }
}
