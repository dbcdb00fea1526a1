package cn.qinxue.web.page;

import java.util.List;

/**
 * Who looks at the page: name, where the person stands (学员中心, 南京市工考办), the page of the person's own details,
 * and the menu this role may see.
 */
public record Visitor(String name, String place, String profilePath, List<MenuGroup> menu) {
    public Visitor {
        menu = List.copyOf(menu);
    }
}
