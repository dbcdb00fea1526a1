package cn.qinxue.web.staff;

import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.TreeNode;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tree of regions beside the list, with how many people of the other conditions each has, itself and below. */
@Singleton
class StaffRegions {
    private final StaffSearch search;
    private final Regions regions;

    StaffRegions(StaffSearch search, Regions regions) {
        this.search = search;
        this.regions = regions;
    }

    /** Unfolded down to the chosen region and those directly below it. */
    List<TreeNode> tree(RegionPath scope, StaffChoice choice) {
        var counts = search.regions(scope, choice.query());
        var chosen = choice.places().region();
        var nodes = new ArrayList<TreeNode>();
        regions.byPath(scope).ifPresent(root -> nodes.add(new Tree(scope, choice, chosen, counts).node(root)));
        counts.keySet().stream()
                .map(RegionPath::new)
                .filter(path -> !path.isWithin(scope))
                .flatMap(path -> regions.byPath(path).stream())
                .forEach(outside -> nodes.add(new Tree(scope, choice, chosen, counts).leaf(outside)));
        return List.copyOf(nodes);
    }

    private final class Tree {
        private final RegionPath scope;
        private final Address address;
        private final @Nullable Region chosen;
        private final Map<String, Long> counts;

        Tree(RegionPath scope, StaffChoice choice, @Nullable Region chosen, Map<String, Long> counts) {
            this.scope = scope;
            this.address = choice.address().without("region", "staff", "tail");
            this.chosen = chosen;
            this.counts = counts;
        }

        TreeNode node(Region region) {
            var below = regions.children(region.code());
            if (below.isEmpty()) return leaf(region);
            boolean open = region.path().equals(scope)
                    || (chosen != null && chosen.path().isWithin(region.path()));
            var fold = open ? folded(region) : to(region);
            return new TreeNode(
                    region.name(),
                    count(region),
                    to(region),
                    isCurrent(region),
                    region.path().equals(scope) ? null : fold,
                    open ? below.stream().map(this::node).toList() : List.of());
        }

        /** Outside the scope: its office lets one of the scope manage a work unit there. */
        TreeNode leaf(Region region) {
            boolean outside = !region.path().isWithin(scope);
            return TreeNode.leaf(
                    outside ? region.name() + "（代管）" : region.name(), count(region), to(region), isCurrent(region));
        }

        private Address to(Region region) {
            return region.path().equals(scope) ? address : address.with("region", region.code());
        }

        private Address folded(Region region) {
            return regions.byCode(region.parentCode() == null ? "" : region.parentCode())
                    .map(this::to)
                    .orElse(address);
        }

        private boolean isCurrent(Region region) {
            return chosen == null ? region.path().equals(scope) : chosen.code().equals(region.code());
        }

        private String count(Region region) {
            boolean outside = !region.path().isWithin(scope);
            return Show.count(counts.entrySet().stream()
                    .filter(entry -> outside
                            ? entry.getKey().equals(region.path().value())
                            : entry.getKey().startsWith(region.path().value()))
                    .mapToLong(Map.Entry::getValue)
                    .sum());
        }
    }
}
