package cn.qinxue.web.page;

import cn.qinxue.services.access.Post;
import cn.qinxue.services.access.Right;
import java.util.ArrayList;
import java.util.List;

/** The tables of an office, in the order of the manual. */
final class StatisticsMenu {
    private StatisticsMenu() {}

    /** Those that the role may open. */
    static List<MenuItem> of(Post post) {
        var items = new ArrayList<MenuItem>();
        items.add(MenuItem.of("面授学习统计", "/office/statistics/face-to-face-study"));
        items.add(MenuItem.of("面授点报表", "/office/statistics/site-reports"));
        items.add(MenuItem.of("面授点培训情况统计", "/office/statistics/training-sites"));
        items.add(MenuItem.of("继续教育情况统计", "/office/statistics/continuing-education"));
        items.add(MenuItem.of("技术工种统计", "/office/statistics/trades"));
        items.add(MenuItem.of("单位完成情况", "/office/statistics/employers"));
        if (post.has(Right.MONEY)) items.add(MenuItem.of("缴费统计", "/office/statistics/payments"));
        return List.copyOf(items);
    }
}
