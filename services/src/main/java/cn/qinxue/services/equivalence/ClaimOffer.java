package cn.qinxue.services.equivalence;

import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.EquivalenceKind;
import cn.qinxue.tenants.policy.Policy;
import java.util.List;

/** A record for which its person may file a claim this year, and what the caps leave beside what is filed already. */
public record ClaimOffer(Staff staff, Policy policy, List<Room> rooms) {
    /** What is left of one kind. */
    public record Room(EquivalenceKind kind, Allowance left) {}

    public ClaimOffer {
        rooms = List.copyOf(rooms);
    }
}
