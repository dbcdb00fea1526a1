package cn.qinxue.web.staff;

import cn.qinxue.services.staff.PasswordResets.Reset;
import cn.qinxue.web.fragment.Column;
import java.util.List;

/** New first passwords, this one time. */
public record PasswordsView(List<Reset> resets) {
    public PasswordsView {
        resets = List.copyOf(resets);
    }

    public List<Column> columns() {
        return List.of(
                Column.title("姓名"),
                Column.brief("身份证号").say(),
                Column.brief("初始密码").line().say());
    }
}
