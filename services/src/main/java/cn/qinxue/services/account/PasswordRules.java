package cn.qinxue.services.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords may be chosen: ASVS 5 §6.2 (length, no common ones, nothing that belongs to the person) and 等保 2.0
 * level 3 (more than one kind of character). Pure.
 */
public final class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 64;

    private static final int TAIL = 6;
    private static final int SHORTEST_NAME = 2;

    /** Beginnings that most guessed passwords in China share; what follows is mostly digits of a year. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "qwertyui",
            "qwerty12",
            "qwer1234",
            "1qaz2wsx",
            "1q2w3e4r",
            "asdf1234",
            "abcd1234",
            "abc12345",
            "a1234567",
            "aa123456",
            "admin123",
            "woaini12",
            "woaini52",
            "iloveyou",
            "12345678",
            "1234567a",
            "123456aa",
            "12345abc",
            "123456ab",
            "123123aa",
            "112233aa",
            "11223344",
            "87654321",
            "88888888",
            "66666666",
            "zxcvbnm1",
            "1234qwer",
            "123qweas",
            "qwe12345",
            "a123456.",
            "test1234",
            "welcome1",
            "gongqin1",
            "jiangsu1",
            "fujian12",
            "xuexi123",
            "qazwsx12",
            "q1w2e3r4",
            "5201314a",
            "a5201314",
            "000000aa");

    /**
     * What is known of the person; null where nothing is.
     *
     * @param names the person's name, the account's name
     */
    public record Facts(
            List<String> names,
            @Nullable String idNumber,
            @Nullable String mobile) {
        /** Nothing known: only the rules that hold for everybody. */
        public static final Facts NONE = new Facts(List.of(), null, null);

        public Facts {
            names = List.copyOf(names);
        }
    }

    private PasswordRules() {}

    /** Everything that is wrong with the password. */
    public static List<PasswordRefusal> refusals(String password, Facts facts) {
        var refusals = new ArrayList<PasswordRefusal>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) refusals.add(new PasswordRefusal.TooShort(length));
        if (length > LONGEST) refusals.add(new PasswordRefusal.TooLong());
        if (kinds(password) < 2) refusals.add(new PasswordRefusal.OneKindOnly());
        var plain = password.toLowerCase(Locale.ROOT);
        if (COMMON.stream().anyMatch(plain::startsWith)) refusals.add(new PasswordRefusal.TooCommon());
        if (facts.names().stream().anyMatch(name -> contains(plain, name))) {
            refusals.add(new PasswordRefusal.ContainsName());
        }
        if (facts.idNumber() != null && contains(plain, tail(facts.idNumber()))) {
            refusals.add(new PasswordRefusal.ContainsIdNumber());
        }
        if (facts.mobile() != null && contains(plain, tail(facts.mobile()))) {
            refusals.add(new PasswordRefusal.ContainsMobile());
        }
        return List.copyOf(refusals);
    }

    /** Letters (of any script), digits, everything else. */
    private static int kinds(String password) {
        var kinds = new boolean[3];
        password.codePoints()
                .forEach(point -> kinds[Character.isLetter(point) ? 0 : Character.isDigit(point) ? 1 : 2] = true);
        int count = 0;
        for (boolean kind : kinds) if (kind) count++;
        return count;
    }

    private static boolean contains(String plain, String part) {
        return part.length() >= SHORTEST_NAME && plain.contains(part.toLowerCase(Locale.ROOT));
    }

    private static String tail(String number) {
        return number.substring(Math.max(0, number.length() - TAIL));
    }
}
