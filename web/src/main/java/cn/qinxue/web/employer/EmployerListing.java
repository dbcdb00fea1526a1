package cn.qinxue.web.employer;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.employer.EmployerCounts;
import cn.qinxue.services.employer.EmployerFilter;
import cn.qinxue.services.employer.EmployerLists;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.TreeNode;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.region.RegionBranches;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the list of work units out of an address, which holds all of its state. */
@Singleton
class EmployerListing {
    private static final String OUTSIDE = "本级范围以外的地区";

    private final EmployerLists lists;
    private final EmployerRows rows;
    private final RegionBranches branches;

    EmployerListing(EmployerLists lists, EmployerRows rows, RegionBranches branches) {
        this.lists = lists;
        this.rows = rows;
        this.branches = branches;
    }

    EmployerFilter filter(Actor actor, Address address) {
        return filter(address, branches.chosen(actor.scope(), address).orElse(null));
    }

    EmployerList of(Actor actor, Address address) {
        var scope = actor.scope();
        var chosen = branches.chosen(scope, address).orElse(null);
        var filter = filter(address, chosen);
        var counts = lists.counts(scope, filter.part());
        var pager = Pager.of(address, total(scope, filter, counts));
        var found = lists.page(scope, filter, pager.offset(), pager.size());
        var tree = tree(scope, chosen, filter, address, counts);
        var place =
                filter.elsewhere() ? OUTSIDE : chosen == null ? tree.getFirst().name() : chosen.name();
        return new EmployerList(
                rows.of(found), pager, tree, place, chips(filter, chosen, address), actor.has(Right.STAFF));
    }

    private static EmployerFilter filter(Address address, @Nullable Region chosen) {
        var part = Objects.requireNonNullElse(address.get(EmployerList.PART), "");
        boolean elsewhere = chosen == null && address.get(EmployerList.ELSEWHERE) != null;
        return new EmployerFilter(part, chosen == null ? null : chosen.path(), elsewhere);
    }

    private static long total(RegionPath scope, EmployerFilter filter, EmployerCounts counts) {
        if (filter.elsewhere()) return counts.outside(scope);
        return filter.within() == null ? counts.all() : counts.within(filter.within());
    }

    /** The region tree, and a line for what the scope's offices manage outside it. */
    private List<TreeNode> tree(
            RegionPath scope, @Nullable Region chosen, EmployerFilter filter, Address address, EmployerCounts counts) {
        var plain = address.without(EmployerList.ELSEWHERE);
        var root = branches.tree(
                scope, chosen, plain, region -> region.equals(scope) ? counts.all() : counts.within(region));
        if (!filter.elsewhere() && counts.outside(scope) == 0) return List.of(root);
        var whole = new TreeNode(
                root.name(),
                root.count(),
                root.address(),
                root.current() && !filter.elsewhere(),
                root.fold(),
                root.below());
        var outside = plain.without(RegionBranches.PARAMETER).with(EmployerList.ELSEWHERE, "1");
        return List.of(whole, TreeNode.leaf(OUTSIDE, Show.count(counts.outside(scope)), outside, filter.elsewhere()));
    }

    private static List<Chip> chips(EmployerFilter filter, @Nullable Region chosen, Address address) {
        var chips = new ArrayList<Chip>();
        if (!filter.part().isEmpty()) {
            chips.add(new Chip("名称含“" + filter.part() + "”", address.without(EmployerList.PART)));
        }
        if (chosen != null) chips.add(new Chip(chosen.name(), address.without(RegionBranches.PARAMETER)));
        if (filter.elsewhere()) chips.add(new Chip(OUTSIDE, address.without(EmployerList.ELSEWHERE)));
        return chips;
    }
}
