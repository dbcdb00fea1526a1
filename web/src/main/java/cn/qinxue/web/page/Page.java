package cn.qinxue.web.page;

import cn.qinxue.web.brand.Brand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every layout needs to know: title, the province's brand, who looks at it ({@code null}: nobody signed in), the
 * menu, where the page is, whether it is shown again because something typed was refused, large text, and what a form that has just
 * been sent has to say.
 */
public record Page(
        String title,
        Brand brand,
        @Nullable Visitor visitor,
        List<MenuGroup> menu,
        Address address,
        boolean refused,
        boolean largeText,
        @Nullable String said) {

    public Page {
        menu = List.copyOf(menu);
    }

    /** What the browser's tab says; a refused form says so first, for those who hear the page. */
    public String tab() {
        return (refused ? "有错误：" : "") + title + " · " + brand.title();
    }

    /** Whether this line of the menu is where the page belongs. */
    public boolean isIn(MenuItem item) {
        return item.path().equals(Menus.current(menu, address.path()));
    }
}
