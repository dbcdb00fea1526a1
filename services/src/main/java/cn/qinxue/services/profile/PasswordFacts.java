package cn.qinxue.services.profile;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.PasswordRules;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What is known of somebody and must not be in the password. */
@Singleton
public class PasswordFacts {
    private final Accounts accounts;
    private final StaffRecords records;

    PasswordFacts(Accounts accounts, StaffRecords records) {
        this.accounts = accounts;
        this.records = records;
    }

    @Transactional
    public PasswordRules.Facts of(Account account) {
        // Only learners have records; the operators' house has not even the table.
        var staff = account.role() == Role.LEARNER
                ? records.ofAccount(account.id()).stream().findFirst()
                : Optional.<Staff>empty();
        return new PasswordRules.Facts(
                List.of(account.name()), staff.map(records::idNumber).orElse(null), accounts.mobile(account));
    }
}
