package cn.qinxue.services.equivalence;

import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.PublishedPolicy;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the policy that governs a person's year; none where it asks nothing of the person. */
@Singleton
class ClaimYears {
    private final PersonYears years;

    ClaimYears(PersonYears years) {
        this.years = years;
    }

    Optional<PublishedPolicy> governing(Staff staff, int year) {
        return years.ofStaff(staff).stream()
                .filter(overview -> overview.year() == year)
                .map(overview -> overview.facts().published())
                .findFirst();
    }
}
