package cn.qinxue.web.region;

import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.fragment.Option;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Regions as a page names them: without the province, which everybody knows. */
@Singleton
public class RegionNames {
    private final Regions regions;
    private final Clock clock;

    RegionNames(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** 南通市 / 海安市; the province alone has its own name, an unknown code stays as it is. */
    public String brief(String code) {
        return regions.byCode(code).map(RegionNames::brief).orElse(code);
    }

    /** 南通市 / 海安市; the province alone has its own name. */
    public static String brief(Region region) {
        int slash = region.fullName().indexOf('/');
        return slash < 0
                ? region.fullName()
                : region.fullName().substring(slash + 1).replace("/", " / ");
    }

    /** The regions of a scope that exist today, to choose one by its code. */
    public List<Option> options(RegionPath scope) {
        var today = LocalDate.now(clock);
        return regions.subtree(scope).stream()
                .filter(region -> region.validOn(today))
                .map(region -> Option.of(region.code(), brief(region)))
                .toList();
    }
}
