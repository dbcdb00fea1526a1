package cn.qinxue.web.page;

import java.util.List;

/** Some lines of a menu under a heading; the heading is empty where there is only one group. */
public record MenuGroup(String title, List<MenuItem> items) {
    public MenuGroup {
        items = List.copyOf(items);
    }
}
