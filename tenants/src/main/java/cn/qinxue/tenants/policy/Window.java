package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.time.LocalDate;

/** A span of days in Asia/Shanghai; both days belong to it (decision 7). */
public record Window(LocalDate firstDay, LocalDate lastDay) implements Checked {

    /** Whether the day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    @Override
    public void check(Findings findings) {
        if (lastDay.isBefore(firstDay)) {
            findings.refuse("", "结束日期 " + lastDay + " 早于开始日期 " + firstDay + "，请改正其中一个。");
        }
    }
}
