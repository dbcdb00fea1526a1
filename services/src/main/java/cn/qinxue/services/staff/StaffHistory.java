package cn.qinxue.services.staff;

import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What happened to a record, out of the trail. */
@Singleton
public class StaffHistory {
    /** So many lines at most, the newest. */
    private static final int LINES = 100;

    private final StaffRecords records;
    private final AuditSearch trail;

    StaffHistory(StaffRecords records, AuditSearch trail) {
        this.records = records;
        this.trail = trail;
    }

    /**
     * The newest lines first, whichever office they belong to.
     *
     * @throws NotFound if the record is outside the scope
     */
    @Transactional
    public List<AuditLine> of(RegionPath scope, UUID id) {
        var staff = records.find(scope, id).orElseThrow(NotFound::new);
        return trail.about("staff/" + staff.id(), LINES);
    }
}
