package cn.qinxue.services.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the platform knows of somebody, for that person's own eyes.
 *
 * @param idNumber masked; null where there is none
 * @param mobile masked; null while none is bound
 * @param records one per programme; none for administrators and operators
 */
public record Profile(
        String name,
        @Nullable String idNumber,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String postcode,
        @Nullable String address,
        List<Record> records) {

    public Profile {
        records = List.copyOf(records);
    }

    /**
     * A record of one programme, which only the office changes.
     *
     * @param trade null where the programme knows none
     * @param level null where the programme knows none
     * @param office full name of the region whose office keeps the record
     * @param officeReach telephone, hours and address of that office, or of the nearest above that has said them; null
     *     where none has
     */
    public record Record(
            String programme,
            String employer,
            String region,
            @Nullable String trade,
            @Nullable String level,
            String office,
            @Nullable String officeReach) {}
}
