package cn.qinxue.web.region;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.TreeNode;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The region tree at the side of a list. The code of the region that is looked at stands in the address as
 * {@code region}; the branch on which it hangs is open.
 */
@Singleton
public class RegionBranches {
    /** The address's parameter. */
    public static final String PARAMETER = "region";

    private final Regions regions;

    RegionBranches(Regions regions) {
        this.regions = regions;
    }

    /**
     * The region that the address names, if it names one.
     *
     * @throws NotFound if that lies outside the scope or does not exist
     */
    public Optional<Region> chosen(RegionPath scope, Address address) {
        var code = address.get(PARAMETER);
        if (code == null) return Optional.empty();
        return Optional.of(regions.byCode(code)
                .filter(region -> region.path().isWithin(scope))
                .orElseThrow(NotFound::new));
    }

    /**
     * The scope's own region with what is below it.
     *
     * @param chosen the region that is looked at; null: the whole scope
     * @param count how many things a region and those below it have
     */
    public TreeNode tree(RegionPath scope, @Nullable Region chosen, Address address, ToLongFunction<RegionPath> count) {
        var root = regions.byPath(scope).orElseThrow(NotFound::new);
        var open = chosen == null ? scope : chosen.path();
        var children = regions.children(root.code()).stream()
                .map(region -> node(region, open, address, count))
                .toList();
        return new TreeNode(
                root.name(),
                Show.count(count.applyAsLong(scope)),
                address.without(PARAMETER),
                open.equals(scope),
                null,
                children);
    }

    private TreeNode node(Region region, RegionPath open, Address address, ToLongFunction<RegionPath> count) {
        var below = regions.children(region.code());
        var here = address.with(PARAMETER, region.code());
        var shown = Show.count(count.applyAsLong(region.path()));
        boolean current = open.equals(region.path());
        if (below.isEmpty()) return TreeNode.leaf(region.name(), shown, here, current);
        boolean opened = open.isWithin(region.path());
        List<TreeNode> nodes = opened
                ? below.stream().map(child -> node(child, open, address, count)).toList()
                : List.of();
        var fold = opened ? address.without(PARAMETER) : here;
        return new TreeNode(region.name(), shown, here, current, fold, nodes);
    }
}
