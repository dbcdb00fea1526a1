package cn.qinxue.services.office;

import cn.qinxue.tenants.region.RegionPath;
import java.util.List;

/**
 * An office directly below another, as the upper one sees it.
 *
 * @param code of its region
 * @param bodies whether it is that of 省直 or 市直, whom the office above serves itself while they have nobody
 * @param first its administrators opened from above
 * @param others how many enabled administrators it has opened itself
 */
public record LowerOffice(
        String code, String name, RegionPath path, boolean bodies, List<AdministratorLine> first, long others) {
    public LowerOffice {
        first = List.copyOf(first);
    }

    /** Whether another first administrator may be opened. */
    public boolean vacant() {
        return first.stream().noneMatch(AdministratorLine::runsTheOffice);
    }

    /** Whether nobody at all can log in there, and it is no office that the upper one serves. */
    public boolean unmanned() {
        return !bodies && others == 0 && first.stream().allMatch(AdministratorLine::disabled);
    }
}
