package cn.qinxue.services.equivalence;

import cn.qinxue.services.access.Post;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimAction.Party;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/**
 * Whose it is to decide a person's claims (decision 15): the office of the city above the person; where no city stands
 * above, as for 省直, for the districts of a municipality and for counties directly under the province, that of the
 * province.
 */
@Singleton
public class DecidingOffices {
    private final Regions regions;
    private final ExamOffices offices;

    DecidingOffices(Regions regions, ExamOffices offices) {
        this.regions = regions;
        this.offices = offices;
    }

    /** The region of the office that decides for people of this office. */
    public RegionPath of(RegionPath office) {
        return Stream.concat(office.ancestors().stream(), Stream.of(office))
                .filter(this::isCity)
                .findFirst()
                .orElseGet(() -> RegionPath.root(
                        office.value().substring(0, office.value().indexOf('/'))));
    }

    /** What that office is called. */
    public String name(RegionPath office) {
        return offices.name(of(office));
    }

    /** How this administrator stands to claims of people of that office, which lies within the scope. */
    public Party party(Actor actor, RegionPath office) {
        return actor.has(Right.TRAINING) && of(office).equals(actor.scope())
                ? Party.DECIDING_OFFICE
                : Party.OTHER_OFFICE;
    }

    /** Whether there are people for whom an office such as this decides. */
    public boolean decides(Post post) {
        return post.isProvince() || isCity(post.office());
    }

    private boolean isCity(RegionPath path) {
        return regions.byPath(path)
                .map(Region::kind)
                .filter(RegionKind.CITY::equals)
                .isPresent();
    }
}
