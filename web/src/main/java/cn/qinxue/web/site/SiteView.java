package cn.qinxue.web.site;

import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.site.SiteAdministratorLine;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * A training site as its office sees it.
 *
 * @param plans filed ones, the newest first
 * @param keeps whether whoever looks may also change it
 */
public record SiteView(SiteRow row, List<PlanLine> plans, List<AuditLine> history, boolean keeps) {
    public SiteView {
        plans = List.copyOf(plans);
        history = List.copyOf(history);
    }

    /** Whether nobody can log in for the site, and whoever looks may open an account. */
    public boolean unmanned() {
        return keeps && row.administrators().stream().allMatch(SiteAdministratorLine::disabled);
    }

    public List<Fact> facts() {
        var facts = facts(row.site());
        facts.add(1, new Fact("地区", row.region()));
        facts.add(new Fact("简介", or(row.site().description(), "未填写")));
        return facts;
    }

    /** What an office and the site itself read of it. */
    static List<Fact> facts(TrainingSite site) {
        var founded = site.foundedOn();
        return new ArrayList<>(List.of(
                new Fact("名称", site.name()),
                new Fact("成立时间", founded == null ? "未填写" : Show.date(founded)),
                new Fact("容纳人数", site.capacity() + " 人"),
                new Fact("培训范围", site.coverage()),
                new Fact("地点", site.place()),
                new Fact("联系人", site.contact() + "，" + site.telephone())));
    }

    public static List<Column> administratorColumns() {
        return List.of(
                Column.title("姓名"),
                Column.brief("登录账号"),
                Column.brief("手机号"),
                Column.brief("状态"),
                Column.brief("最近登录").say(),
                Column.actions());
    }

    public static String mobile(SiteAdministratorLine line) {
        var tail = line.mobileTail();
        return tail == null ? "未绑定" : PersonalNumbers.masked(tail);
    }

    public static String state(SiteAdministratorLine line) {
        if (line.disabled()) return "已停用";
        return line.mustChangePassword() ? "待改初始密码" : "启用";
    }

    public static Tone tone(SiteAdministratorLine line) {
        if (line.disabled()) return Tone.OFF;
        return line.mustChangePassword() ? Tone.OPEN : Tone.OK;
    }

    public static String lastLogin(SiteAdministratorLine line) {
        var at = line.lastLoginAt();
        return at == null ? "从未" : Show.minute(at);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
