package cn.qinxue.web.plan;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.plan.PlanAction;
import cn.qinxue.services.plan.PlanFilter;
import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * 培训计划审批; an address holds all of its state.
 *
 * @param years those in which plans were filed
 * @param sites those of the scope
 * @param actor who looks: what waits for that office has its own words
 */
public record OfficePlanList(List<PlanLine> lines, Pager pager, List<Integer> years, List<Option> sites, Actor actor) {
    private static final String YEAR = "year";
    private static final String NAME = "name";
    private static final String SITE = "site";
    private static final String STATE = "state";
    private static final int LONGEST_YEAR = 4;

    public OfficePlanList {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
        sites = List.copyOf(sites);
    }

    static PlanFilter filter(Address address) {
        return new PlanFilter(
                year(address).orElse(null),
                text(address, NAME),
                site(address).orElse(null),
                state(address).orElse(null));
    }

    private static Optional<Integer> year(Address address) {
        var text = text(address, YEAR);
        return text.length() == LONGEST_YEAR && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    /** Of what is no id: nobody's, so that a wrong address does not show everything. */
    private static Optional<UUID> site(Address address) {
        var text = text(address, SITE);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.of(new UUID(0, 0));
        }
    }

    private static Optional<PlanState> state(Address address) {
        return states().stream()
                .filter(option -> option.value().equals(text(address, STATE)))
                .map(option -> PlanState.valueOf(option.value()))
                .findFirst();
    }

    private static String text(Address address, String name) {
        return Objects.requireNonNullElse(address.get(name), "").strip();
    }

    public static List<Column> columns() {
        return List.of(
                Column.ordinal(),
                Column.number("年度").low().offCard(),
                Column.title("班级名称"),
                Column.text("报名").line().say(),
                Column.text("培训").line().say(),
                Column.text("考试").line().say(),
                Column.number("计划 / 批准 / 允许").line().say(),
                Column.brief("结果"),
                Column.actions());
    }

    public static List<Option> states() {
        return List.of(
                Option.of(PlanState.FILED.name(), PlanState.FILED.label()),
                Option.of(PlanState.APPROVED.name(), PlanState.APPROVED.label()),
                Option.of(PlanState.REFUSED.name(), PlanState.REFUSED.label()));
    }

    /** What stands in a field of the filter. */
    public String value(String name) {
        return text(pager.address(), name);
    }

    /** What can be done from this line. */
    public String action(PlanLine line) {
        boolean decides = actor.has(Right.TRAINING) && actor.scope().value().equals(line.regionPath());
        if (decides && line.allows(PlanAction.APPROVE)) return "审批";
        return decides && line.allows(PlanAction.ADJUST) ? "调整人数" : "查看";
    }

    public List<Chip> chips() {
        var address = pager.address();
        var chips = new ArrayList<Chip>();
        year(address).ifPresent(year -> chips.add(new Chip(year + " 年度", address.without(YEAR))));
        if (!value(NAME).isEmpty()) chips.add(new Chip("含“" + value(NAME) + "”", address.without(NAME)));
        if (!value(SITE).isEmpty()) chips.add(new Chip(siteName(), address.without(SITE)));
        state(address).ifPresent(state -> chips.add(new Chip(state.label(), address.without(STATE))));
        return chips;
    }

    /** Of one that is not in the scope no more than that it is a site. */
    private String siteName() {
        return sites.stream()
                .filter(site -> site.value().equals(value(SITE)))
                .map(Option::label)
                .findFirst()
                .orElse("面授点");
    }

    public Address clear() {
        return pager.address().without(YEAR, NAME, SITE, STATE);
    }
}
