package cn.qinxue.services.login;

import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.tenants.policy.LoginIdentifier;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** How people name themselves, as the policies of the bound tenant's programmes say this year. */
@Singleton
public class LoginWays {
    private final Programmes programmes;
    private final Policies policies;
    private final Clock clock;

    LoginWays(Programmes programmes, Policies policies, Clock clock) {
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    /** What any of its programmes allows; a tenant without a policy yet allows ID and mobile numbers. */
    @Transactional
    public LoginWay current() {
        if (Tenancy.current().isPlatform()) return new LoginWay(Set.of(Kind.ACCOUNT_NAME), "账号", false);
        int year = LocalDate.now(clock).getYear();
        var allowed = EnumSet.noneOf(LoginIdentifier.class);
        programmes.all().stream()
                .flatMap(programme -> policies.current(programme.code(), year).stream())
                .forEach(published ->
                        allowed.addAll(published.policy().registration().loginBy()));
        return LoginWayRules.of(allowed);
    }
}
