package cn.qinxue.web.siteclass;

import cn.qinxue.services.facetoface.FaceToFaceClass;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The classes of a site under the conditions in the address. */
public record SiteClassList(List<FaceToFaceClass> classes, List<Integer> years, Pager pager, Instant now) {
    public SiteClassList {
        classes = List.copyOf(classes);
        years = List.copyOf(years);
    }

    static int year(Address address) {
        var year = Objects.requireNonNullElse(address.get("year"), "");
        return year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
    }

    static String part(Address address) {
        return Objects.requireNonNullElse(address.get("name"), "").strip();
    }

    /** What stands in a field of the filter. */
    public String value(String name) {
        return Objects.requireNonNullElse(pager.address().get(name), "");
    }

    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (!value("year").isEmpty())
            chips.add(new Chip(value("year") + " 年度", pager.address().without("year")));
        if (!value("name").isEmpty())
            chips.add(new Chip("名称含“" + value("name") + "”", pager.address().without("name")));
        return chips;
    }

    public Address unfiltered() {
        return pager.address().without("year", "name");
    }

    public static List<Column> columns() {
        return List.of(
                Column.title("培训班"),
                Column.brief("报名截止").say(),
                Column.brief("培训").say(),
                Column.number("报名 / 批准").say(),
                Column.number("可上报").say(),
                Column.brief("状态"),
                Column.brief("课时申报").say());
    }
}
