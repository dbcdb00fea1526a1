package cn.qinxue.web.site;

import cn.qinxue.services.site.SiteAdministrators;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.web.region.RegionNames;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts regions and administrators to training sites. */
@Singleton
class SiteRows {
    private final SiteAdministrators administrators;
    private final RegionNames names;

    SiteRows(SiteAdministrators administrators, RegionNames names) {
        this.administrators = administrators;
        this.names = names;
    }

    List<SiteRow> of(List<TrainingSite> sites) {
        var people = administrators.of(sites.stream().map(TrainingSite::id).toList());
        return sites.stream()
                .map(site -> new SiteRow(
                        site, names.brief(site.regionPath().code()), people.getOrDefault(site.id(), List.of())))
                .toList();
    }
}
