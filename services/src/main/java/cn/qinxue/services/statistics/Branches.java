package cn.qinxue.services.statistics;

import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The rows of a table of regions: those directly below one, and last the region itself; together they are the region. */
@Singleton
class Branches {
    private final Regions regions;
    private final Clock clock;

    Branches(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * The rows of the region that is asked about.
     *
     * @param filled whether a row has anything to show; regions of the past and the region itself are left out without
     */
    List<Branch> of(StatisticsQuestion question, Predicate<Branch> filled) {
        var region = question.region();
        var day = question.lastDay(clock);
        var tree = regions.tree();
        var below = tree.children(region.code());
        var branches = new ArrayList<Branch>();
        for (var child : below) {
            var branch = new Branch(child, false, !tree.children(child.code()).isEmpty());
            if (child.validOn(day) || filled.test(branch)) branches.add(branch);
        }
        var own = new Branch(region, true, !below.isEmpty());
        if (below.isEmpty() || filled.test(own)) branches.add(own);
        return List.copyOf(branches);
    }
}
