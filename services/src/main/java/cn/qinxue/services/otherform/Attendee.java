package cn.qinxue.services.otherform;

import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who attended.
 *
 * @param granted hundredths that went into the ledger; null until the report is approved
 */
@Introspected
public record Attendee(
        UUID staff,
        String name,
        String idNumberTail,
        String employer,
        @Nullable Integer granted) {
    /** As a screen shows it. */
    public String idNumber() {
        return PersonalNumbers.masked(idNumberTail);
    }
}
