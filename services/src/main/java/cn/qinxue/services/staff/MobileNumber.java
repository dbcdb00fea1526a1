package cn.qinxue.services.staff;

import cn.qinxue.tenants.secret.PersonalNumbers;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A mobile number of the mainland: 11 digits, the first a 1. {@link #toString} masks it. */
public record MobileNumber(String value) {
    private static final int LENGTH = 11;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s-]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86");

    /**
     * A number in its canonical form.
     *
     * @throws IllegalArgumentException if it is not 11 digits that begin with 1
     */
    public MobileNumber {
        if (!refusals(value).isEmpty() || !value.equals(normalized(value))) {
            throw new IllegalArgumentException("Not a mobile number");
        }
    }

    /** Everything that is wrong with what a person wrote; empty if {@link #of} will read it. */
    public static List<MobileNumberRefusal> refusals(String text) {
        var number = normalized(text);
        if (number.isEmpty()) {
            return List.of(new MobileNumberRefusal.Missing());
        }
        List<MobileNumberRefusal> refusals = new ArrayList<>();
        if (!DIGITS.matcher(number).matches()) {
            refusals.add(new MobileNumberRefusal.NotDigits());
        } else if (number.length() != LENGTH) {
            refusals.add(new MobileNumberRefusal.WrongLength(number.length()));
        }
        if (number.charAt(0) != '1') {
            refusals.add(new MobileNumberRefusal.WrongStart());
        }
        return List.copyOf(refusals);
    }

    /**
     * Reads what a person wrote: spaces, hyphens, full-width digits and a leading +86 are put right.
     *
     * @throws IllegalArgumentException if {@link #refusals} finds anything
     */
    public static MobileNumber of(String text) {
        return new MobileNumber(normalized(text));
    }

    @Override
    public String toString() {
        return PersonalNumbers.masked(value);
    }

    private static String normalized(String text) {
        var plain = PUNCTUATION.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return COUNTRY.matcher(plain.replaceAll("")).replaceFirst("");
    }
}
