package cn.qinxue.infra.demonstration;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.secret.Passwords;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Makes the few people of the demonstration whose accounts are printed at start. */
@Singleton
class DemonstrationLearners {
    private final Regions regions;
    private final Employers employers;
    private final Trades trades;
    private final StaffRecords records;
    private final Accounts accounts;
    private final Passwords passwords;
    private final DemonstrationStudy study;

    DemonstrationLearners(
            Regions regions,
            Employers employers,
            Trades trades,
            StaffRecords records,
            Accounts accounts,
            Passwords passwords,
            DemonstrationStudy study) {
        this.regions = regions;
        this.employers = employers;
        this.trades = trades;
        this.records = records;
        this.accounts = accounts;
        this.passwords = passwords;
        this.study = study;
    }

    @Transactional
    void load(DemonstrationTenant tenant, int dueFrom) {
        for (var learner : tenant.learners()) {
            var staff = record(tenant, learner, dueFrom);
            switch (learner.stage()) {
                case NOT_ACTIVATED -> {}
                case STUDYING -> study.begin(activated(staff, learner));
                case COMPLETE -> study.complete(activated(staff, learner));
            }
        }
    }

    private Staff record(DemonstrationTenant tenant, DemonstrationTenant.Learner learner, int dueFrom) {
        var province = regions.tree().root().path();
        var details = new StaffDetails(
                learner.name(),
                learner.idNumber(),
                null,
                EmploymentKind.ESTABLISHED,
                trades.inUse().getFirst().id(),
                learner.level(),
                anyEmployer(province),
                Contact.NONE);
        return switch (records.add(province, tenant.programme(), dueFrom, true, details)) {
            case StaffRecords.Outcome.Saved saved -> saved.staff();
            case StaffRecords.Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
            case StaffRecords.Outcome.Stale stale -> throw new IllegalStateException(stale.toString());
        };
    }

    private UUID anyEmployer(RegionPath province) {
        return employers.search(province, "", 1).getFirst().id();
    }

    private UUID activated(Staff staff, DemonstrationTenant.Learner learner) {
        var names = Map.of(
                LoginName.Kind.ID_NUMBER, learner.idNumber(),
                LoginName.Kind.MOBILE, learner.mobile());
        var wanted = new Accounts.NewAccount(
                Role.LEARNER, learner.name(), names, passwords.hash(DemonstrationTenant.PASSWORD), false);
        return switch (accounts.create(wanted)) {
            case Accounts.Creation.Created created -> {
                records.activate(staff.id(), created.account(), MobileNumber.of(learner.mobile()));
                yield created.account();
            }
            case Accounts.Creation.Taken taken -> throw new IllegalStateException(taken.toString());
        };
    }
}
