package cn.qinxue.services.staff;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.LearnerAccounts;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Name, ID number and mobile number of a person who has an account: they are the same in the records of every
 * programme, and the account's names to log in by. Whether the person may log in at all follows from the records too.
 */
@Singleton
class StaffIdentities {
    private final StaffRepository repository;
    private final Accounts accounts;
    private final LearnerAccounts learnerAccounts;
    private final Sessions sessions;
    private final PersonalNumbers numbers;

    StaffIdentities(
            StaffRepository repository,
            Accounts accounts,
            LearnerAccounts learnerAccounts,
            Sessions sessions,
            PersonalNumbers numbers) {
        this.repository = repository;
        this.accounts = accounts;
        this.learnerAccounts = learnerAccounts;
        this.sessions = sessions;
        this.numbers = numbers;
    }

    /** What stands against the identity that the details give; malformed numbers are for others to refuse. */
    List<StaffRefusal> refusals(RegionPath scope, Staff before, StaffDetails details) {
        var account = before.account();
        if (account == null) return List.of();
        var refusals = new ArrayList<StaffRefusal>();
        var idNumber = changedIdNumber(before, details);
        var mobile = changedMobile(before, details);
        var others = others(account, before.id());
        idNumber.ifPresent(number -> {
            if (isTaken(others, number)) refusals.add(new StaffRefusal.IdNumberTaken());
            else if (!learnerAccounts.reserve(account, number)) refusals.add(new StaffRefusal.LoginTaken("idNumber"));
        });
        mobile.filter(number -> !learnerAccounts.reserve(account, number))
                .ifPresent(number -> refusals.add(new StaffRefusal.LoginTaken("mobile")));
        boolean elsewhere =
                others.stream().anyMatch(other -> !other.officePath().isWithin(scope));
        if (elsewhere) {
            if (!PersonName.clean(details.name()).equals(before.name())) refusals.add(elsewhere("name"));
            idNumber.ifPresent(number -> refusals.add(elsewhere("idNumber")));
            boolean removed = before.mobile() != null && details.contact().mobile() == null;
            if (mobile.isPresent() || removed) refusals.add(elsewhere("mobile"));
        }
        return List.copyOf(refusals);
    }

    /** Carries a change of the record to the person's other records and to the account. */
    void follow(Staff before, Staff after) {
        var account = after.account();
        if (account == null) return;
        if (!before.name().equals(after.name())) learnerAccounts.rename(account, after.name());
        if (differ(before.idNumber(), after.idNumber())) {
            learnerAccounts.changeIdNumber(
                    account, numbers.decrypt(after.idNumber().cipher()));
        }
        var mobile = after.mobile();
        if (mobile == null) {
            if (before.mobile() != null) learnerAccounts.unbindMobile(account);
        } else if (differ(before.mobile(), mobile)) {
            accounts.changeMobile(account, numbers.decrypt(mobile.cipher()));
        }
        others(account, after.id()).forEach(other -> repository.update(other.samePersonAs(after)));
    }

    /** Who has no record in use any more cannot log in; whoever lost one has to log in again. */
    void followState(Staff after) {
        var account = after.account();
        if (account == null) return;
        if (!after.closed()) accounts.enable(account);
        else if (others(account, after.id()).stream().allMatch(Staff::closed)) accounts.disable(account);
        else sessions.closeAll(account);
    }

    private List<Staff> others(UUID account, UUID id) {
        return repository.findByAccountOrderByProgramme(account).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    private boolean isTaken(List<Staff> records, String idNumber) {
        var hash = numbers.lookupHash(idNumber);
        return records.stream()
                .anyMatch(record -> repository
                        .findByIdNumberHash(record.programme(), hash)
                        .filter(other -> !other.id().equals(record.id()))
                        .isPresent());
    }

    private Optional<String> changedIdNumber(Staff before, StaffDetails details) {
        return Optional.of(details.idNumber())
                .filter(text -> IdNumber.refusals(text, LocalDate.MAX).isEmpty())
                .map(text -> IdNumber.of(text).value())
                .filter(number -> isOther(before.idNumber(), number));
    }

    private Optional<String> changedMobile(Staff before, StaffDetails details) {
        return Optional.ofNullable(details.contact().mobile())
                .filter(text -> MobileNumber.refusals(text).isEmpty())
                .map(text -> MobileNumber.of(text).value())
                .filter(number -> isOther(before.mobile(), number));
    }

    private boolean isOther(@Nullable ProtectedNumber before, String number) {
        return before == null || !Arrays.equals(before.hash(), numbers.lookupHash(number));
    }

    private static boolean differ(@Nullable ProtectedNumber before, ProtectedNumber after) {
        return before == null || !Arrays.equals(before.hash(), after.hash());
    }

    private static StaffRefusal elsewhere(String field) {
        return new StaffRefusal.SharedElsewhere(field);
    }
}
