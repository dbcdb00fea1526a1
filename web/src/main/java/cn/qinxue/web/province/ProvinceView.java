package cn.qinxue.web.province;

import cn.qinxue.services.province.Province;
import cn.qinxue.services.province.ProvinceCounts;
import cn.qinxue.services.province.ProvinceDeed;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A province as operators see it.
 *
 * @param link where a host's pages are
 */
public record ProvinceView(Province province, UnaryOperator<String> link) {

    public Tenant tenant() {
        return province.line().tenant();
    }

    public List<Fact> facts() {
        var tenant = tenant();
        var facts = new ArrayList<Fact>(List.of(
                new Fact("代码", tenant.code()),
                new Fact("行政区划", tenant.divisionCode()),
                new Fact("平台名称", tenant.title()),
                new Fact("主办单位", tenant.organiser()),
                new Fact("咨询", tenant.hotline() + "，" + tenant.officeHours()),
                new Fact("开通时间", Show.minute(province.line().openedAt())),
                new Fact("人员", ProvinceList.count(province.line(), ProvinceCounts::people)),
                new Fact("近 30 天登录学员", ProvinceList.count(province.line(), ProvinceCounts::activeLearners))));
        var contents = province.contents();
        if (contents != null) facts.add(new Fact("地区", Show.count(contents.regions()) + " 个"));
        return facts;
    }

    public List<Column> policyColumns() {
        return List.of(
                Column.title("项目"),
                Column.number("年度"),
                Column.number("版本"),
                Column.brief("生效时间"),
                Column.brief("发布人"),
                Column.text("理由"));
    }

    /** What may be done to it now. */
    public List<ProvinceChange> changes() {
        return Arrays.stream(ProvinceChange.values())
                .filter(change -> tenant().state().mayBecome(change.wanted()))
                .toList();
    }

    /** The name of a programme by its code. */
    public String programme(String code) {
        var contents = province.contents();
        return contents == null
                ? code
                : contents.programmes().stream()
                        .filter(programme -> programme.code().equals(code))
                        .map(programme -> programme.name())
                        .findFirst()
                        .orElse(code);
    }

    /** What a line of the trail says beside who did what kind of thing. */
    public String words(ProvinceDeed deed) {
        var after = deed.after();
        var host = after.get("host");
        if (host != null) return "主机名 " + host;
        var reason = after.getOrDefault("reason", "");
        var state = after.get("state");
        return state == null ? reason : deed.before().getOrDefault("state", "") + " → " + state + "，" + reason;
    }
}
