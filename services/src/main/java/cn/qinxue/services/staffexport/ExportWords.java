package cn.qinxue.services.staffexport;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in Chinese which people an export holds, for its name and for the trail; numbers masked. */
@Singleton
class ExportWords {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d -]{5,}[\\dXx]");

    private final Regions regions;
    private final Programmes programmes;
    private final Trades trades;
    private final Employers employers;

    ExportWords(Regions regions, Programmes programmes, Trades trades, Employers employers) {
        this.regions = regions;
        this.programmes = programmes;
        this.trades = trades;
        this.employers = employers;
    }

    /** The last name of the region whose people they are. */
    String place(RegionPath scope, StaffQuery query) {
        var region = query.filter().region();
        return regions.byPath(region == null ? scope : region).map(Region::name).orElse("");
    }

    /** Every condition, as in 地区：江苏省/南通市；技术等级：技师、高级技师. */
    String conditions(RegionPath scope, StaffQuery query) {
        var filter = query.filter();
        var said = new ArrayList<String>();
        say(said, "搜索", masked(query.words().text()));
        say(said, "姓名", query.words().name());
        say(said, "身份证号", masked(query.words().idNumber()));
        var programme = query.programme();
        say(
                said,
                "项目",
                programme == null
                        ? ""
                        : programmes.byCode(programme).map(Programme::name).orElse(programme));
        say(said, "地区", place(filter.region()));
        say(said, "工考办", place(filter.office()));
        say(
                said,
                "技术工种",
                filter.trade() == null
                        ? ""
                        : trades.byId(filter.trade()).map(Trade::name).orElse(""));
        say(
                said,
                "技术等级",
                filter.levels().stream().sorted().map(SkillLevel::label).collect(Collectors.joining("、")));
        say(
                said,
                "工作单位",
                filter.employer() == null
                        ? ""
                        : employers
                                .find(scope, filter.employer())
                                .map(Employer::name)
                                .orElse(""));
        say(said, "状态", filter.states().stream().sorted().map(StaffState::label).collect(Collectors.joining("、")));
        return said.isEmpty() ? "全部" : String.join("；", said);
    }

    private String place(@Nullable RegionPath path) {
        return path == null ? "" : regions.byPath(path).map(Region::fullName).orElse("");
    }

    private static String masked(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> PersonalNumbers.masked(number.group()).replace("$", ""));
    }

    private static void say(List<String> said, String label, String text) {
        if (!text.isEmpty()) said.add(label + "：" + text);
    }
}
