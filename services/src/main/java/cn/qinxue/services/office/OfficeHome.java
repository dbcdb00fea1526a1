package cn.qinxue.services.office;

import cn.qinxue.services.staff.StaffCount;
import java.util.List;

/**
 * What an office finds when its day begins.
 *
 * @param lower the offices directly below
 * @param running how many enabled administrators can open accounts here
 */
public record OfficeHome(String name, ExamOffice office, StaffCount people, List<LowerOffice> lower, long running) {
    public OfficeHome {
        lower = List.copyOf(lower);
    }

    /** Those where nobody can log in. */
    public List<LowerOffice> unmanned() {
        return lower.stream().filter(LowerOffice::unmanned).toList();
    }
}
