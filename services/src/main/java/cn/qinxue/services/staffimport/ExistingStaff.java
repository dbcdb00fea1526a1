package cn.qinxue.services.staffimport;

import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the records about a person whose ID number is in the file. */
record ExistingStaff(
        UUID id,
        long version,
        String name,
        EmploymentKind employmentKind,
        @Nullable UUID trade,
        @Nullable SkillLevel level,
        UUID employer,
        String employerName,
        RegionPath officePath,
        ReachedBy reachedBy) {

    /**
     * How the person is reached.
     *
     * @param own whether the person has taken the record over; then only the person changes this
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by the hash's own bytes
    record ReachedBy(
            boolean own,
            @jakarta.annotation.Nullable byte @Nullable [] mobileHash,
            @Nullable String mobileTail,
            @Nullable String email,
            @Nullable String postcode,
            @Nullable String address) {}
}
