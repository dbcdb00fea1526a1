package cn.qinxue.services.login;

import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;
import java.util.Set;

/** How people name themselves, as the programmes of the bound tenant say. */
@Singleton
public class LoginWays {
    public LoginWay current() {
        if (Tenancy.current().isPlatform()) return new LoginWay(Set.of(Kind.ACCOUNT_NAME), "账号", false);
        return new LoginWay(Set.of(Kind.ID_NUMBER, Kind.MOBILE, Kind.ACCOUNT_NAME), "身份证号或手机号", false);
    }
}
