package cn.qinxue.services.staff;

import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.data.annotation.Embeddable;

/**
 * An ID or mobile number as it is kept.
 *
 * @param cipher the number encrypted with the tenant's key
 * @param hash 32 bytes by which it is found
 * @param tail its last four characters in clear
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // read and written by column, never compared
public record ProtectedNumber(byte[] cipher, byte[] hash, String tail) {
    /** The number as the bound tenant keeps it. */
    public static ProtectedNumber of(String number, PersonalNumbers numbers) {
        return new ProtectedNumber(numbers.encrypt(number), numbers.lookupHash(number), PersonalNumbers.tail(number));
    }

    /** What a screen shows: {@code **** 1234}. */
    public String masked() {
        return PersonalNumbers.masked(tail);
    }

    @Override
    public String toString() {
        return masked();
    }
}
