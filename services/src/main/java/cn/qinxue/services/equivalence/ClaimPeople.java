package cn.qinxue.services.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimAction.Party;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Whose claims they are, and how an office stands to them. */
@Singleton
class ClaimPeople {
    private final StaffRecords records;
    private final DecidingOffices offices;

    ClaimPeople(StaffRecords records, DecidingOffices offices) {
        this.records = records;
        this.offices = offices;
    }

    Staff within(RegionPath scope, UUID staff) {
        return records.find(scope, staff).orElseThrow(NotFound::new);
    }

    /** Makes everything that takes hours of this person's allowance queue up. */
    void hold(UUID staff) {
        records.hold(staff);
    }

    Party party(Actor actor, RegionPath office) {
        return offices.party(actor, office);
    }

    String decidingOffice(RegionPath office) {
        return offices.name(office);
    }
}
