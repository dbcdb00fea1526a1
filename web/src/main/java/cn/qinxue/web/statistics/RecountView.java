package cn.qinxue.web.statistics;

import cn.qinxue.services.standing.RecountRequest;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Column;
import java.util.List;
import java.util.Objects;

/** The recounts that were asked for, newest first. */
public record RecountView(List<RecountRequest> recounts) {
    public RecountView {
        recounts = List.copyOf(recounts);
    }

    /** Whether one waits or runs, so that no other may be asked for. */
    public boolean running() {
        return recounts.stream().anyMatch(recount -> !recount.ended());
    }

    public static List<Column> columns() {
        return List.of(
                Column.title("发起时间"),
                Column.brief("发起人"),
                Column.brief("完成时间"),
                Column.number("重算人年"),
                Column.text("结果"));
    }

    /** What it found, in words. */
    public static String result(RecountRequest recount) {
        if (!recount.ended()) return "正在重算";
        long years = Objects.requireNonNullElse(recount.differingYears(), 0L);
        long regions = Objects.requireNonNullElse(recount.differingRegions(), 0L);
        return years + regions == 0 ? "完全一致" : Show.count(years) + " 个人年、" + Show.count(regions) + " 处地区数字不一致，已改正";
    }
}
