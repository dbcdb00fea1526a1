package cn.qinxue.infra.demonstration;

import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.staff.StaffLine;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.region.RegionPath;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** The made-up people of an office who have neither account nor class, so that things may be done in their names. */
@Singleton
class DemonstrationRoll {
    private static final int LOOKED_AT = 1_000;

    private final StaffRecords records;
    private final Enrollments enrollments;
    private final KnownLearners known;

    DemonstrationRoll(StaffRecords records, Enrollments enrollments, KnownLearners known) {
        this.records = records;
        this.enrollments = enrollments;
        this.known = known;
    }

    /** The last people first: classes take theirs from the front. */
    List<StaffLine> of(DemonstrationTenant tenant, RegionPath office) {
        var page = records.page(office, tenant.programme(), null, LOOKED_AT);
        var others = new HashSet<>(known.of(tenant));
        enrollments.ofStaff(page.stream().map(StaffLine::id).toList()).forEach(one -> others.add(one.staff()));
        return page.reversed().stream()
                .filter(line -> line.state() == StaffState.NOT_ACTIVATED && line.level() != null)
                .filter(line -> !others.contains(line.id()))
                .toList();
    }

    /** Whether it is somebody in an established post: every policy is for them. */
    boolean isEstablished(RegionPath office, StaffLine line) {
        return records.find(office, line.id())
                .filter(staff -> staff.employmentKind() == EmploymentKind.ESTABLISHED)
                .isPresent();
    }

    /** Their ID numbers, in the same order. */
    List<String> idNumbers(RegionPath office, Collection<UUID> people) {
        var numbers = records.idNumbers(office, people);
        return people.stream().map(numbers::get).toList();
    }
}
