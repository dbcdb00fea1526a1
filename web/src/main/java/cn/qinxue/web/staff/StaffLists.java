package cn.qinxue.web.staff;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffHits;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Puts the list of people together. */
@Singleton
class StaffLists {
    /** More people than any tenant has. */
    private static final long MANY = 1_000_000_000;

    private final StaffChoices choices;
    private final StaffSearch search;
    private final StaffSearches searches;
    private final StaffRegions tree;
    private final Regions regions;
    private final Programmes programmes;

    StaffLists(
            StaffChoices choices,
            StaffSearch search,
            StaffSearches searches,
            StaffRegions tree,
            Regions regions,
            Programmes programmes) {
        this.choices = choices;
        this.search = search;
        this.searches = searches;
        this.tree = tree;
        this.regions = regions;
        this.programmes = programmes;
    }

    StaffListView view(Actor actor, Address address) {
        var scope = actor.scope();
        var choice = choices.of(scope, address);
        var asked = Pager.of(address, MANY);
        var cursor = address.get("after");
        var hits = search.find(
                scope,
                choice.query(),
                cursor == null ? Slice.at(asked.offset(), asked.size()) : Slice.after(cursor, asked.size()));
        boolean behindTheEnd = hits.staff().isEmpty() && hits.total() > 0;
        if (behindTheEnd) {
            var last = Pager.of(address, hits.total());
            hits = search.find(scope, choice.query(), Slice.at(last.offset(), last.size()));
        }
        var staff = staff(actor, choice, hits);
        long total = choice.people().isEmpty() && choice.tail().isEmpty() ? hits.total() : staff.size();
        var pager = Pager.of(address.without("after").with("page", asked.page()), total)
                .before(hits.next());
        var options = StaffOptions.of(choice, hits.facets(), programmes.all(), regions.subtree(scope));
        var unit = Objects.requireNonNullElse(address.get("unit"), "");
        return new StaffListView(
                actor,
                choice,
                staff,
                pager,
                new StaffListView.Found(hits.indexAway(), options, tree.tree(scope, choice)),
                unit,
                searches.units(actor, unit));
    }

    private List<FoundStaff> staff(Actor actor, StaffChoice choice, StaffHits hits) {
        if (!choice.tail().isEmpty()) return List.of();
        return choice.people().isEmpty() ? hits.staff() : search.ofIds(actor.scope(), choice.people());
    }
}
