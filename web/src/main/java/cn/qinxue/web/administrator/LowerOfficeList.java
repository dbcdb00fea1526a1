package cn.qinxue.web.administrator;

import cn.qinxue.services.office.LowerOffice;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Tone;
import java.util.List;

/** The offices directly below with their first administrators. */
public record LowerOfficeList(List<LowerOffice> offices) {
    public LowerOfficeList {
        offices = List.copyOf(offices);
    }

    public static List<Column> columns() {
        return List.of(
                Column.title("工考办"),
                Column.brief("状态"),
                Column.number("自己开通的账号").say(),
                Column.text("上级开通的管理员").line(),
                Column.actions());
    }

    public long unmanned() {
        return offices.stream().filter(LowerOffice::unmanned).count();
    }

    public static String state(LowerOffice office) {
        if (office.unmanned()) return "还没有管理员";
        if (office.vacant() && office.others() == 0) return "由本级代管";
        return "有管理员";
    }

    public static Tone tone(LowerOffice office) {
        if (office.unmanned()) return Tone.WARN;
        return office.vacant() && office.others() == 0 ? Tone.INFO : Tone.OK;
    }

    public static String path(LowerOffice office) {
        return LowerOfficeController.PATH + "/" + office.code() + "/administrators";
    }
}
