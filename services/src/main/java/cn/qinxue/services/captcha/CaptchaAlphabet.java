package cn.qinxue.services.captcha;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The characters of a captcha and their strokes. Those that look like another one are left out (0 O Q, 1 I L, 2 Z, 5 S,
 * 6 G, 8 B, U V, F under a line E). Strokes are lines on a field of 4 × 6, y downwards; drawn by hand, so that no font is needed.
 */
final class CaptchaAlphabet {
    /** For each character its lines; in a line, two digits make a point. */
    private static final Map<Character, String> STROKES = Map.ofEntries(
            Map.entry('A', "06 20 46;13 33"),
            Map.entry('C', "41 30 10 01 05 16 36 45"),
            Map.entry('D', "00 06 26 44 42 20 00"),
            Map.entry('E', "40 00 06 46;03 33"),
            Map.entry('H', "00 06;40 46;03 43"),
            Map.entry('J', "10 40;30 35 26 16 05"),
            Map.entry('K', "00 06;40 03 46"),
            Map.entry('M', "06 00 23 40 46"),
            Map.entry('N', "06 00 46 40"),
            Map.entry('P', "06 00 30 41 42 33 03"),
            Map.entry('R', "06 00 30 41 42 33 03;23 46"),
            Map.entry('T', "00 40;20 26"),
            Map.entry('V', "00 26 40"),
            Map.entry('W', "00 16 22 36 40"),
            Map.entry('X', "00 46;40 06"),
            Map.entry('Y', "00 23 40;23 26"),
            Map.entry('3', "01 10 30 41 42 33 13;33 44 45 36 16 05"),
            Map.entry('4', "36 30 04 44"),
            Map.entry('7', "00 40 16"),
            Map.entry('9', "42 33 13 02 01 10 30 41 42 44 26 16"));

    private static final String CHARACTERS = "ACDEHJKMNPRTVWXY3479";

    private CaptchaAlphabet() {}

    /** That many characters, picked by the random bytes. */
    static String answer(byte[] bytes, int length) {
        var answer = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int picked = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
            answer.append(CHARACTERS.charAt(picked % CHARACTERS.length()));
        }
        return answer.toString();
    }

    /** What a person typed, whatever the letter case and the width of the characters. */
    static String normalized(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** The strokes of a character; a character that has none is drawn as a box. */
    static String strokes(char character) {
        return STROKES.getOrDefault(character, "00 40 46 06 00");
    }
}
