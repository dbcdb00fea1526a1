package cn.qinxue.services.staff;

import cn.qinxue.tenants.secret.PersonalNumbers;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's ID number after GB 11643: six digits of the place of registration, eight of the birth date, three of
 * order, one check character. The place is never judged: places come and go, numbers stay. Never printed whole by
 * accident: {@link #toString} masks it.
 */
public record IdNumber(String value) {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?E\\+?[0-9]+");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

    /**
     * A number in its canonical form.
     *
     * @throws IllegalArgumentException if it is not 18 characters with a true date and check character
     */
    public IdNumber {
        if (!refusals(value, LocalDate.MAX).isEmpty() || !value.equals(normalized(value))) {
            throw new IllegalArgumentException("Not an ID number");
        }
    }

    /** Everything that is wrong with what a person wrote; empty if {@link #of} will read it. */
    public static List<IdNumberRefusal> refusals(String text, LocalDate today) {
        var number = normalized(text);
        if (number.isEmpty()) {
            return List.of(new IdNumberRefusal.Missing());
        }
        if (SCIENTIFIC.matcher(number).matches()) {
            return List.of(new IdNumberRefusal.DigitsLost());
        }
        if (number.length() == OLD_LENGTH) {
            return List.of(new IdNumberRefusal.OldLength());
        }
        if (number.length() != LENGTH) {
            return List.of(new IdNumberRefusal.WrongLength(number.length()));
        }
        var wrong = firstWrongCharacter(number);
        return wrong.isPresent() ? List.of(wrong.get()) : contentRefusals(number, today);
    }

    /**
     * Reads what a person wrote: spaces, full-width characters and a small x are put right.
     *
     * @throws IllegalArgumentException if {@link #refusals} finds anything
     */
    public static IdNumber of(String text) {
        return new IdNumber(normalized(text));
    }

    /** The check character that belongs to the first 17 digits. */
    public static char checkCharacter(String seventeen) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (seventeen.charAt(i) - '0') * ((1 << (LENGTH - 1 - i)) % 11);
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** The date of birth. */
    public LocalDate birthDate() {
        return LocalDate.parse(value.substring(6, 14), DAY);
    }

    /** The gender by the 17th digit. */
    public Gender gender() {
        return (value.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    /** The division code of the place of registration, in force or past or never assigned. */
    public String divisionCode() {
        return value.substring(0, 6);
    }

    @Override
    public String toString() {
        return PersonalNumbers.masked(value);
    }

    private static String normalized(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<IdNumberRefusal> firstWrongCharacter(String number) {
        for (int i = 0; i < LENGTH; i++) {
            char character = number.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            if (!digit && !(i == LENGTH - 1 && character == 'X')) {
                return Optional.of(new IdNumberRefusal.WrongCharacter(i + 1, String.valueOf(character)));
            }
        }
        return Optional.empty();
    }

    private static List<IdNumberRefusal> contentRefusals(String number, LocalDate today) {
        List<IdNumberRefusal> refusals = new ArrayList<>();
        var digits = number.substring(6, 14);
        try {
            var birth = LocalDate.parse(digits, DAY);
            if (birth.isBefore(FIRST_BIRTH) || birth.isAfter(today)) {
                refusals.add(new IdNumberRefusal.ImpossibleBirth(digits));
            }
        } catch (DateTimeParseException e) {
            refusals.add(new IdNumberRefusal.ImpossibleBirth(digits));
        }
        if (checkCharacter(number) != number.charAt(LENGTH - 1)) {
            refusals.add(new IdNumberRefusal.WrongCheckCharacter());
        }
        return List.copyOf(refusals);
    }
}
