package cn.qinxue.services.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody did, for the trail. Numbers of people come masked: the trail is read by more eyes than the record.
 *
 * @param account who did it; null where nobody was logged in
 * @param accountName their name at that time, or what they called themselves, masked
 * @param subject what it was done to: a noun and an id, as in {@code staff/0198…}
 * @param before the values it had, only those that matter
 * @param after the values it has now
 */
public record Deed(
        @Nullable UUID account,
        String accountName,
        AuditAction action,
        String subject,
        Map<String, String> before,
        Map<String, String> after) {

    public Deed {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** The same deed with only those values that differ. */
    public Deed differences() {
        var old = new HashMap<>(before);
        var now = new HashMap<>(after);
        old.entrySet().removeAll(after.entrySet());
        now.entrySet().removeAll(before.entrySet());
        return new Deed(account, accountName, action, subject, old, now);
    }

    public static Deed of(@Nullable UUID account, String accountName, AuditAction action, String subject) {
        return new Deed(account, accountName, action, subject, Map.of(), Map.of());
    }
}
