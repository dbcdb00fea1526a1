package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceCounts;
import cn.qinxue.services.province.ProvinceLine;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Tone;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * The operators' list of provinces.
 *
 * @param link where a host's pages are
 */
public record ProvinceList(List<ProvinceLine> lines, UnaryOperator<String> link) {
    public ProvinceList {
        lines = List.copyOf(lines);
    }

    public List<Column> columns() {
        return List.of(
                Column.title("省份"),
                Column.brief("代码"),
                Column.text("网址"),
                Column.brief("状态"),
                Column.brief("开通时间"),
                Column.number("人员"),
                Column.number("近 30 天登录学员"));
    }

    /** How a state looks beside its word. */
    public static Tone tone(TenantState state) {
        return switch (state) {
            case ACTIVE -> Tone.OK;
            case READ_ONLY, LEAVING -> Tone.WARN;
            case SUSPENDED -> Tone.BAD;
            case OPENING -> Tone.INFO;
        };
    }

    /** A count in words, or that there is none to be had. */
    public static String count(ProvinceLine line, ToLongFunction<ProvinceCounts> which) {
        var counts = line.counts();
        return counts == null ? "—" : Show.count(which.applyAsLong(counts));
    }
}
