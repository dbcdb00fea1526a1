package cn.qinxue.services.search;

import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.PersonName;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what was typed. */
@Singleton
final class StaffTerms {
    /** More words than these are not looked at, nor longer ones than {@link #MOST_LETTERS}. */
    private static final int MOST_WORDS = 8;

    private static final int MOST_LETTERS = 60;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000,，、;；]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s-]+(?=[\\dXx])");
    private static final Pattern TAIL = Pattern.compile("\\d{3}[\\dX]");
    private static final Pattern LETTERS = Pattern.compile("[a-z']+");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’·]");

    private final NumberHashes hashes;

    StaffTerms(NumberHashes hashes) {
        this.hashes = hashes;
    }

    /** What a person must match, all of it; empty if nothing was typed. */
    List<StaffTerm> of(StaffWords words) {
        List<StaffTerm> terms = new ArrayList<>();
        if (!words.name().isEmpty()) {
            terms.add(new StaffTerm.NameIs(PersonName.clean(words.name())));
        }
        if (!words.idNumber().isEmpty()) {
            terms.add(new StaffTerm.IdNumberIs(hashes.whole(plain(words.idNumber()))));
        }
        addBox(terms, words.text());
        return List.copyOf(terms);
    }

    /** Letters that follow each other are one spelling: zhang san is zhangsan. */
    private void addBox(List<StaffTerm> terms, String text) {
        var letters = new StringBuilder();
        var joined = BETWEEN_DIGITS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        var numbers = number(joined.replaceAll(""));
        if (!numbers.isEmpty()) {
            terms.addAll(numbers);
            return;
        }
        SPACES.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), MOST_LETTERS)))
                .forEach(word -> {
                    var lower = spelt(word);
                    if (LETTERS.matcher(lower).matches()) {
                        letters.append(APOSTROPHE.matcher(lower).replaceAll(""));
                    } else {
                        addLetters(terms, letters);
                        terms.addAll(word(word, lower));
                    }
                });
        addLetters(terms, letters);
    }

    private static void addLetters(List<StaffTerm> terms, StringBuilder letters) {
        if (!letters.isEmpty()) {
            terms.add(new StaffTerm.Letters(letters.toString()));
            letters.setLength(0);
        }
    }

    private List<StaffTerm> word(String word, String lower) {
        var number = number(word);
        if (!number.isEmpty()) {
            return number;
        }
        var upper = word.toUpperCase(Locale.ROOT);
        if (TAIL.matcher(upper).matches()) {
            return List.of(new StaffTerm.TailIs(upper, hashes.tail(upper)));
        }
        return List.of(
                new StaffTerm.Run(PersonName.clean(word), LETTER.matcher(lower).find()));
    }

    /** A whole ID or mobile number, or nothing. */
    private List<StaffTerm> number(String word) {
        if (IdNumber.refusals(word, LocalDate.MAX).isEmpty()) {
            return List.of(
                    new StaffTerm.IdNumberIs(hashes.whole(IdNumber.of(word).value())));
        }
        if (MobileNumber.refusals(word).isEmpty()) {
            return List.of(
                    new StaffTerm.MobileIs(hashes.whole(MobileNumber.of(word).value())));
        }
        return List.of();
    }

    private static String spelt(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ü', 'v');
    }

    private static String plain(String number) {
        return SPACES.matcher(Normalizer.normalize(number, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
