package cn.qinxue.services.audit;

import cn.qinxue.tenants.region.RegionPath;
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
 * @param office to whose trail it belongs; null: {@link AuditTrail} finds it by subject and account
 */
public record Deed(
        @Nullable UUID account,
        String accountName,
        AuditAction action,
        String subject,
        Map<String, String> before,
        Map<String, String> after,
        @Nullable RegionPath office) {
    /** Letters of a reason that is given for a deed, wherever one is asked for. */
    public static final int LONGEST_REASON = 200;

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
        return new Deed(account, accountName, action, subject, old, now, office);
    }

    /** A deed whose office is found by its subject and who did it. */
    public Deed(
            @Nullable UUID account,
            String accountName,
            AuditAction action,
            String subject,
            Map<String, String> before,
            Map<String, String> after) {
        this(account, accountName, action, subject, before, after, null);
    }

    /** The same, of the trail of this office: for subjects that have an office which the trail cannot look up. */
    public Deed at(RegionPath path) {
        return new Deed(account, accountName, action, subject, before, after, path);
    }

    public static Deed of(@Nullable UUID account, String accountName, AuditAction action, String subject) {
        return new Deed(account, accountName, action, subject, Map.of(), Map.of());
    }
}
