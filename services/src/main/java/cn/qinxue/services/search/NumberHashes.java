package cn.qinxue.services.search;

import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.util.HexFormat;

/**
 * What the index knows of personal numbers: the first half of the keyed hash by which the database finds them, and a
 * keyed hash of the last four characters. Without the tenant's key nobody makes a number of them.
 */
@Singleton
public final class NumberHashes {
    private static final int KEPT_LETTERS = 32;

    private final PersonalNumbers numbers;

    NumberHashes(PersonalNumbers numbers) {
        this.numbers = numbers;
    }

    /** The hash of a whole ID or mobile number, as the database has it. */
    public String whole(String number) {
        return HexFormat.of().formatHex(numbers.lookupHash(number));
    }

    /** The hash of the last four characters. */
    public String tail(String tail) {
        return whole("tail/" + tail);
    }

    /** What the index keeps of a hash. */
    public static String kept(String hash) {
        return hash.substring(0, KEPT_LETTERS);
    }
}
