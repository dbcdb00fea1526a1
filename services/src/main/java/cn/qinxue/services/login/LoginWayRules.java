package cn.qinxue.services.login;

import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.tenants.policy.LoginIdentifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/** How what the policies allow becomes one login form. Pure. */
final class LoginWayRules {
    private LoginWayRules() {}

    /**
     * The name is asked for only where nothing else identifies a person: it is no secret, and adds nothing where number
     * and password do. Administrators log in by account name everywhere.
     *
     * @param allowed by any programme; nothing counts as ID and mobile number
     */
    static LoginWay of(Set<LoginIdentifier> allowed) {
        boolean nothing = allowed.isEmpty();
        boolean asksName = allowed.equals(Set.of(LoginIdentifier.NAME_AND_ID_NUMBER));
        var kinds = EnumSet.of(Kind.ACCOUNT_NAME);
        var labels = new ArrayList<String>();
        if (nothing
                || allowed.contains(LoginIdentifier.ID_NUMBER)
                || allowed.contains(LoginIdentifier.NAME_AND_ID_NUMBER)) {
            kinds.add(Kind.ID_NUMBER);
            labels.add(LoginIdentifier.ID_NUMBER.label());
        }
        if (nothing || allowed.contains(LoginIdentifier.MOBILE)) {
            kinds.add(Kind.MOBILE);
            labels.add(LoginIdentifier.MOBILE.label());
        }
        return new LoginWay(kinds, String.join("或", labels), asksName);
    }
}
