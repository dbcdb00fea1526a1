package cn.qinxue.services.staff;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looking at somebody's numbers in full: by right, and each time on the trail. */
@Singleton
public class Unmaskings {
    /** The numbers in clear. */
    public record Numbers(String idNumber, @Nullable String mobile) {
        @Override
        public String toString() {
            return "Numbers";
        }
    }

    private final StaffRecords records;
    private final AuditTrail trail;

    Unmaskings(StaffRecords records, AuditTrail trail) {
        this.records = records;
        this.trail = trail;
    }

    /**
     * The person's numbers.
     *
     * @throws NotFound if the record is outside the actor's scope
     * @throws cn.qinxue.tenants.access.Forbidden without the right to
     */
    @Transactional
    public Numbers unmask(Actor actor, UUID id) {
        actor.require(Right.FULL_NUMBERS);
        var staff = records.find(actor.scope(), id).orElseThrow(NotFound::new);
        var numbers = new Numbers(records.idNumber(staff), records.mobile(staff).orElse(null));
        trail.add(Deed.of(actor.account(), actor.name(), AuditAction.UNMASKING, "staff/" + id));
        return numbers;
    }

    /**
     * The ID numbers of those of the people who belong to the actor's scope, by id: one line of the trail, with their
     * count; none for nobody.
     *
     * @throws cn.qinxue.tenants.access.Forbidden without the right to
     */
    @Transactional
    public Map<UUID, String> idNumbers(Actor actor, Collection<UUID> ids) {
        actor.require(Right.FULL_NUMBERS);
        var numbers = records.idNumbers(actor.scope(), ids);
        if (!numbers.isEmpty()) {
            var count = Map.of("count", Integer.toString(numbers.size()));
            trail.add(new Deed(actor.account(), actor.name(), AuditAction.UNMASKING, "staff", Map.of(), count));
        }
        return numbers;
    }
}
