package cn.qinxue.tenants.hours;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Credit hours 学时 as people write them ("12", "0.5") and as the program keeps them: int hundredths, never floating point. */
public final class CreditHours {
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,6}(\\.\\d{1,2})?");

    private CreditHours() {}

    /** Hundredths of what was written; empty where it is no number or finer than a hundredth of an hour. */
    public static OptionalInt parse(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(new BigDecimal(written).movePointRight(2).intValueExact());
    }

    /** Hundredths as a person writes them, without trailing zeros: 1600 gives "16", 50 gives "0.5". */
    public static String text(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
