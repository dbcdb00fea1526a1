package cn.qinxue.services.login;

import cn.qinxue.services.account.LoginName;
import java.util.Set;

/**
 * How people of a tenant name themselves at the login.
 *
 * @param label what the field is called, such as 身份证号或手机号
 * @param asksName whether the person's name is asked for as well
 */
public record LoginWay(Set<LoginName.Kind> kinds, String label, boolean asksName) {
    public LoginWay {
        kinds = Set.copyOf(kinds);
    }
}
