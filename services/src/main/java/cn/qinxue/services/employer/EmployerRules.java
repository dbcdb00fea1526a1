package cn.qinxue.services.employer;

import cn.qinxue.tenants.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which work units may be kept. A region and a name identify a unit (decision 9). */
public final class EmployerRules {
    static final int NAME_LIMIT = 100;

    private EmployerRules() {}

    /**
     * All refusals.
     *
     * @param region the region that was meant, if it exists within the scope
     * @param office the managing office's region, if it exists within the scope
     * @param nameTaken whether another unit of that region has the name
     */
    public static List<EmployerRefusal> refusals(
            EmployerDetails details, Optional<Region> region, Optional<Region> office, boolean nameTaken) {
        List<EmployerRefusal> refusals = new ArrayList<>();
        var name = details.name().strip();
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            refusals.add(new EmployerRefusal.NameMalformed(NAME_LIMIT));
        }
        if (region.isEmpty()) {
            refusals.add(new EmployerRefusal.RegionUnknown(details.region()));
        }
        if (nameTaken) {
            refusals.add(
                    new EmployerRefusal.NameTaken(region.map(Region::fullName).orElse(details.region())));
        }
        if (details.office() != null && office.isEmpty()) {
            refusals.add(new EmployerRefusal.OfficeUnknown(details.office()));
        }
        return List.copyOf(refusals);
    }
}
