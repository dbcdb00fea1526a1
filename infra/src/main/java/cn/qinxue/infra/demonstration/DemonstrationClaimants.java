package cn.qinxue.infra.demonstration;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.FirstPasswords;
import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.secret.Passwords;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Lets a few of the made-up people take their records over, so that they can file claims. Nobody knows their passwords. */
@Singleton
class DemonstrationClaimants {
    private static final int AMONG = 50;
    private static final int EACH = 4;
    private static final long FIRST_MOBILE = 10000008001L;

    private final Regions regions;
    private final StaffRecords records;
    private final KnownLearners known;
    private final Accounts accounts;
    private final Passwords passwords;
    private final FirstPasswords firstPasswords;

    DemonstrationClaimants(
            Regions regions,
            StaffRecords records,
            KnownLearners known,
            Accounts accounts,
            Passwords passwords,
            FirstPasswords firstPasswords) {
        this.regions = regions;
        this.records = records;
        this.known = known;
        this.accounts = accounts;
        this.passwords = passwords;
        this.firstPasswords = firstPasswords;
    }

    /** Known learners who have taken their records over, then a few people of each office that has administrators. */
    List<Staff> activated(DemonstrationTenant tenant) {
        var root = regions.tree().root().path();
        var claimants = new ArrayList<Staff>();
        for (var learner : tenant.learners()) {
            records.ofIdNumber(root, learner.idNumber()).stream()
                    .filter(staff -> staff.account() != null)
                    .forEach(claimants::add);
        }
        var others = known.of(tenant);
        for (var office : offices(tenant)) {
            records.page(office, tenant.programme(), null, AMONG).stream()
                    .filter(line -> line.state() == StaffState.NOT_ACTIVATED && line.level() != null)
                    .filter(line -> !others.contains(line.id()))
                    .filter(line ->
                            claimants.stream().noneMatch(known -> known.id().equals(line.id())))
                    .limit(EACH)
                    .map(line -> records.find(root, line.id()).orElseThrow())
                    .toList()
                    .forEach(staff -> claimants.add(activated(staff, FIRST_MOBILE + claimants.size())));
        }
        return List.copyOf(claimants);
    }

    private List<RegionPath> offices(DemonstrationTenant tenant) {
        var offices = new LinkedHashSet<RegionPath>();
        for (var administrator : tenant.administrators()) {
            var office = regions.byFullName(administrator.office()).orElseThrow();
            if (office.kind() != RegionKind.PROVINCE) offices.add(office.path());
        }
        regions.tree().all().stream()
                .filter(region -> region.kind() == RegionKind.PROVINCIAL_BODIES)
                .map(Region::path)
                .forEach(offices::add);
        return List.copyOf(offices);
    }

    private Staff activated(Staff staff, long number) {
        var mobile = MobileNumber.of(Long.toString(number));
        var names = Map.of(
                LoginName.Kind.ID_NUMBER, records.idNumber(staff),
                LoginName.Kind.MOBILE, mobile.value());
        var wanted = new Accounts.NewAccount(
                Role.LEARNER, staff.name(), names, passwords.hash(firstPasswords.next()), false);
        return switch (accounts.create(wanted)) {
            case Accounts.Creation.Created created -> records.activate(staff.id(), created.account(), mobile);
            case Accounts.Creation.Taken taken -> throw new IllegalStateException(taken.toString());
        };
    }
}
