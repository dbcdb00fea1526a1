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
     * What is known about the words of the form.
     *
     * @param region the region that was meant, if the unit may stand there
     * @param office the region of the managing office, if it lies within the scope
     * @param nameTaken whether another unit of that region has the name
     */
    public record Facts(Optional<Region> region, Optional<Region> office, boolean nameTaken) {}

    /** All refusals. */
    public static List<EmployerRefusal> refusals(EmployerDetails details, Facts facts) {
        List<EmployerRefusal> refusals = new ArrayList<>();
        var name = details.name().strip();
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            refusals.add(new EmployerRefusal.NameMalformed(NAME_LIMIT));
        }
        var place = facts.region().map(Region::fullName).orElse(details.region());
        if (facts.region().isEmpty()) {
            refusals.add(new EmployerRefusal.RegionUnknown(place));
        }
        if (facts.nameTaken()) {
            refusals.add(new EmployerRefusal.NameTaken(place, name));
        }
        if (facts.office().isEmpty() && details.office() != null) {
            refusals.add(new EmployerRefusal.OfficeUnknown(details.office()));
        } else if (facts.office().isEmpty() && facts.region().isPresent()) {
            refusals.add(new EmployerRefusal.OfficeOutside(place));
        }
        return List.copyOf(refusals);
    }
}
