package cn.qinxue.web.province;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.token.ApiTokens;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An operator who is logged in, and the tokens they issue. */
final class Operators {
    static final Tenant PLATFORM = TestHouse.bean(Tenants.class).platform();
    static final UUID ACCOUNT = Tenancy.call(PLATFORM, () -> account("运营值班"));

    private Operators() {}

    static String session() {
        return Tenancy.call(PLATFORM, () -> TestHouse.bean(Sessions.class).open(ACCOUNT));
    }

    static ApiTokens.Issued token(String name) {
        var actor = Actor.of(ACCOUNT, Role.OPERATOR, "运营值班");
        return Tenancy.call(
                PLATFORM, () -> TestHouse.bean(ApiTokens.class).issue(name, Duration.ofDays(1), Set.of(), actor));
    }

    private static UUID account(String name) {
        var creation = TestHouse.bean(Accounts.class)
                .create(new Accounts.NewAccount(Role.OPERATOR, name, Map.of(), "-", false));
        return ((Accounts.Creation.Created) creation).account();
    }
}
