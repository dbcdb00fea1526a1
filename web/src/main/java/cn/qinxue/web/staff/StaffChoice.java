package cn.qinxue.web.staff;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.search.StaffFilter;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffWords;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which people the list shows, as its address says; {@code null} or empty: any.
 *
 * @param address of the list's first page
 * @param text of the one box
 * @param name the exact name
 * @param people found by a number that is not to stand in an address
 * @param tail the last four characters of a number by which nobody was found; empty otherwise
 */
public record StaffChoice(
        Address address,
        @Nullable Programme programme,
        String text,
        String name,
        Places places,
        Kinds kinds,
        List<UUID> people,
        String tail) {

    /** Where. */
    public record Places(
            @Nullable Region region,
            @Nullable Region office,
            @Nullable Employer employer) {}

    /** What kind of people. */
    public record Kinds(
            Set<SkillLevel> levels,
            @Nullable Trade trade,
            @Nullable StaffState state) {}

    public StaffChoice {
        people = List.copyOf(people);
    }

    /** The same for the search. */
    public StaffQuery query() {
        var region = places.region();
        var office = places.office();
        var filter = new StaffFilter(
                region == null ? null : region.path(),
                office == null ? null : office.path(),
                kinds.levels(),
                kinds.trade() == null ? null : kinds.trade().id(),
                places.employer() == null ? null : places.employer().id(),
                kinds.state() == null ? Set.of() : Set.of(kinds.state()));
        return new StaffQuery(programme == null ? null : programme.code(), new StaffWords(text, name, ""), filter);
    }

    /** The list without any condition. */
    public Address everybody() {
        return Address.of(address.path());
    }

    /** Whether there is any condition at all. */
    public boolean narrowed() {
        return !chips().isEmpty();
    }

    /** The conditions in force. */
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (!people.isEmpty()) add(chips, "按号码找到的 " + people.size() + " 人", "staff");
        if (!tail.isEmpty()) add(chips, "号码 " + PersonalNumbers.masked(tail), "tail");
        if (!text.isEmpty()) add(chips, "“" + text + "”", "q");
        if (!name.isEmpty()) add(chips, "姓名：" + name, "name");
        if (programme != null) add(chips, programme.name(), "programme");
        if (places.region() != null) add(chips, places.region().name(), "region");
        if (places.office() != null) add(chips, "工考办：" + places.office().name(), "office");
        if (places.employer() != null) add(chips, places.employer().name(), "employer");
        if (kinds.trade() != null) add(chips, kinds.trade().name(), "trade");
        if (!kinds.levels().isEmpty()) add(chips, levels(), "level");
        if (kinds.state() != null) add(chips, kinds.state().label(), "state");
        return List.copyOf(chips);
    }

    private String levels() {
        return kinds.levels().stream().sorted().map(SkillLevel::label).collect(Collectors.joining("、"));
    }

    private void add(List<Chip> chips, String label, String parameter) {
        chips.add(new Chip(label, address.without(parameter)));
    }
}
