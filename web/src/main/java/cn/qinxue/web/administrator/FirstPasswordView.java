package cn.qinxue.web.administrator;

import cn.qinxue.services.office.AdministratorPasswords.Outcome.Given;
import cn.qinxue.web.fragment.Fact;
import java.util.List;
import java.util.Objects;

/**
 * A first password, shown this one time.
 *
 * @param back where the reader came from
 */
public record FirstPasswordView(String title, String name, String accountName, String password, String back) {
    static FirstPasswordView opened(Given given, String back) {
        return of("账号已开通", given, back);
    }

    static FirstPasswordView reset(Given given, String back) {
        return of("密码已重置", given, back);
    }

    private static FirstPasswordView of(String title, Given given, String back) {
        var line = given.administrator();
        return new FirstPasswordView(
                title, line.name(), Objects.requireNonNullElse(line.accountName(), ""), given.password(), back);
    }

    public List<Fact> facts() {
        return List.of(new Fact("姓名", name), new Fact("登录账号", accountName), new Fact("初始密码", password));
    }
}
