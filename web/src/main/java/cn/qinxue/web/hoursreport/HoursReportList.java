package cn.qinxue.web.hoursreport;

import cn.qinxue.services.facetoface.ClassFilter;
import cn.qinxue.services.facetoface.ClassFilter.Which;
import cn.qinxue.services.facetoface.FaceToFaceClass;
import cn.qinxue.services.facetoface.SeatRules;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Classes under the conditions in the address. */
public record HoursReportList(List<Row> rows, ClassFilter filter, List<Integer> years, Pager pager, Instant now) {
    /** One class, with the policy that says how few are too few. */
    public record Row(FaceToFaceClass its, Policy policy) {}

    public HoursReportList {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }

    static ClassFilter filter(Address address) {
        var year = Objects.requireNonNullElse(address.get("year"), "");
        var which = Arrays.stream(Which.values())
                .filter(one -> one.name().equals(address.get("state")))
                .findFirst()
                .orElse(Which.PENDING);
        return new ClassFilter(
                which,
                year.matches("\\d{4}") ? Integer.parseInt(year) : 0,
                Objects.requireNonNullElse(address.get("name"), "").strip());
    }

    public List<Option> states() {
        return Arrays.stream(Which.values())
                .map(one -> Option.of(one.name(), one.label()))
                .toList();
    }

    public List<Chip> chips() {
        var here = pager.address();
        var chips = new ArrayList<Chip>();
        if (filter.which() != Which.PENDING) chips.add(new Chip(filter.which().label(), here.without("state")));
        if (filter.year() > 0) chips.add(new Chip(filter.year() + " 年度", here.without("year")));
        if (!filter.part().isEmpty()) chips.add(new Chip("名称含“" + filter.part() + "”", here.without("name")));
        return chips;
    }

    public Address unfiltered() {
        return pager.address().without("state", "year", "name");
    }

    /** Whether fewer enrolled than the policy wants, and the office may move them online. */
    public boolean tooFew(Row row) {
        return SeatRules.hasTooFew(row.its(), row.policy(), now);
    }

    public List<Column> columns() {
        return List.of(
                Column.ordinal(),
                Column.title("培训班"),
                Column.text("面授点").line(),
                Column.brief("培训结束").say(),
                Column.number("报名").say(),
                Column.number("上报 / 可上报").say(),
                Column.brief(filter.which() == Which.UNREPORTED ? "报名截止" : "申报时间")
                        .say(),
                Column.brief("状态"));
    }
}
