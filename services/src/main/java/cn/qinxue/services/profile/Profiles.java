package cn.qinxue.services.profile;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.StaffRefusal;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A learner's own details 个人信息: all to be read, of which the ways to reach the person may be changed. */
@Singleton
public class Profiles {
    /** What came of a change. */
    public sealed interface Outcome {
        record Saved() implements Outcome {}

        record Refused(List<ProfileRefusal> refusals) implements Outcome {}
    }

    /** What may be changed here; blank is nothing. */
    public record Reach(
            @Nullable String email,
            @Nullable String postcode,
            @Nullable String address) {}

    private final Accounts accounts;
    private final StaffRecords records;
    private final ProfileRecords profileRecords;
    private final AuditTrail trail;

    Profiles(Accounts accounts, StaffRecords records, ProfileRecords profileRecords, AuditTrail trail) {
        this.accounts = accounts;
        this.records = records;
        this.profileRecords = profileRecords;
        this.trail = trail;
    }

    @Transactional
    public Profile of(Actor actor) {
        var account = accounts.get(actor.account());
        var staff = records.ofAccount(actor.account());
        var first = staff.stream().findFirst();
        var tail = account.mobileTail();
        return new Profile(
                account.name(),
                first.map(record -> record.idNumber().masked()).orElse(null),
                tail == null ? null : PersonalNumbers.masked(tail),
                first.map(Staff::email).orElse(null),
                first.map(Staff::postcode).orElse(null),
                first.map(Staff::address).orElse(null),
                staff.stream().map(profileRecords::of).toList());
    }

    /** Changes it in every programme; all or nothing. */
    @Transactional
    public Outcome change(Actor actor, Reach reach) {
        var staff = records.ofAccount(actor.account());
        var refusals = new ArrayList<ProfileRefusal>();
        for (var record : staff) {
            var contact =
                    new Contact(records.mobile(record).orElse(null), reach.email(), reach.postcode(), reach.address());
            switch (records.changeContact(record.id(), record.version(), contact)) {
                case StaffRecords.Outcome.Refused refused ->
                    refused.refusals().forEach(refusal -> refusals.add(of(refusal)));
                case StaffRecords.Outcome.Stale stale -> refusals.add(new ProfileRefusal("", "资料刚刚被修改过，请刷新页面以后再改。"));
                case StaffRecords.Outcome.Saved saved -> note(actor, record, saved.staff());
            }
            if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        }
        return new Outcome.Saved();
    }

    private void note(Actor actor, Staff before, Staff after) {
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                AuditAction.CONTACT_CHANGE,
                "staff/" + after.id(),
                values(before),
                values(after)));
    }

    private static Map<String, String> values(Staff staff) {
        var values = new TreeMap<String, String>();
        Optional.ofNullable(staff.email()).ifPresent(email -> values.put("email", email));
        Optional.ofNullable(staff.postcode()).ifPresent(postcode -> values.put("postcode", postcode));
        Optional.ofNullable(staff.address()).ifPresent(address -> values.put("address", address));
        return values;
    }

    private static ProfileRefusal of(StaffRefusal refusal) {
        return new ProfileRefusal(refusal.field(), refusal.message());
    }
}
