package cn.qinxue.web.transcript;

import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Fact;
import java.util.List;

/** An entry that somebody is about to take back. */
public record CorrectionView(Staff staff, HoursEntry entry, Form form) {
    public String path() {
        return "/office/staff/" + staff.id() + "/transcript";
    }

    public List<Fact> facts() {
        return List.of(
                new Fact("姓名", staff.name()),
                new Fact("年度", entry.year() + " 年"),
                new Fact("内容", entry.title()),
                new Fact("来源", entry.source().label()),
                new Fact("学时", Show.creditHours(entry.hours())),
                new Fact("记入时间", Show.minute(entry.enteredAt())));
    }
}
