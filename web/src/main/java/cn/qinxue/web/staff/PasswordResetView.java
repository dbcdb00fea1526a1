package cn.qinxue.web.staff;

import cn.qinxue.services.staff.PasswordResets;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.web.fragment.Column;
import java.util.List;

/** Whose passwords are to be reset, before it is done. */
public record PasswordResetView(List<Staff> chosen) {
    public PasswordResetView {
        chosen = List.copyOf(chosen);
    }

    /** How many get another password. */
    public long count() {
        return chosen.stream().filter(PasswordResets::resettable).count();
    }

    /** Those who have none to be reset. */
    public List<Staff> without() {
        return chosen.stream()
                .filter(staff -> !PasswordResets.resettable(staff))
                .toList();
    }

    public String title() {
        return chosen.size() == 1 ? "重置" + chosen.getFirst().name() + "的密码" : "重置 " + count() + " 人的密码";
    }

    public List<Column> columns() {
        return List.of(Column.title("姓名"), Column.brief("身份证号"), Column.brief("状态"), Column.text("结果"));
    }

    /** What becomes of one of them. */
    public static String outlook(Staff staff) {
        if (PasswordResets.resettable(staff)) return "换成新的初始密码";
        return staff.closed() ? "已停用，不重置" : "还没有激活，没有密码";
    }
}
