package cn.qinxue.services.staffimport;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.staff.ProtectedNumber;
import cn.qinxue.services.staff.StaffDetails;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row changes in the record of somebody who is there already.
 *
 * @param mobile the new number; null leaves the old one
 */
record StaffChange(
        ExistingStaff existing,
        StaffDetails details,
        Employer employer,
        @Nullable ProtectedNumber mobile) {

    /** Whether how the person is reached may be changed by others. */
    boolean reaches() {
        return !existing.reachedBy().own();
    }

    @Nullable
    String levelName() {
        var level = details.level();
        return level == null ? null : level.name();
    }

    @Nullable
    String email() {
        return stated(existing.reachedBy().email(), details.contact().email());
    }

    @Nullable
    String postcode() {
        return stated(existing.reachedBy().postcode(), details.contact().postcode());
    }

    @Nullable
    String address() {
        return stated(existing.reachedBy().address(), details.contact().address());
    }

    private @Nullable String stated(@Nullable String kept, @Nullable String stated) {
        return reaches() && stated != null ? stated : kept;
    }

    /** What changes, by field: the value before and after, for the trail. */
    Map<String, String[]> differences(ImportTerms terms) {
        Map<String, String[]> differences = new TreeMap<>();
        var reached = existing.reachedBy();
        put(
                differences,
                "employer",
                existing.employerName(),
                employer.name(),
                existing.employer().equals(employer.id()));
        put(
                differences,
                "employmentKind",
                existing.employmentKind().label(),
                details.employmentKind().label());
        put(differences, "trade", trade(terms, existing.trade()), trade(terms, details.trade()));
        var level = existing.level();
        var newLevel = details.level();
        put(differences, "level", level == null ? "" : level.label(), newLevel == null ? "" : newLevel.label());
        if (mobile != null) {
            var tail = reached.mobileTail();
            put(differences, "mobile", tail == null ? "" : "**** " + tail, mobile.masked(), false);
        }
        put(differences, "email", reached.email(), email());
        put(differences, "postcode", reached.postcode(), postcode());
        put(differences, "address", reached.address(), address());
        return differences;
    }

    private static String trade(ImportTerms terms, @Nullable UUID trade) {
        return trade == null ? "" : terms.tradeName(trade);
    }

    private static void put(
            Map<String, String[]> differences, String field, @Nullable String before, @Nullable String after) {
        put(differences, field, before, after, Objects.equals(before, after));
    }

    private static void put(
            Map<String, String[]> differences,
            String field,
            @Nullable String before,
            @Nullable String after,
            boolean same) {
        if (!same) {
            differences.put(
                    field,
                    new String[] {Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, "")});
        }
    }
}
