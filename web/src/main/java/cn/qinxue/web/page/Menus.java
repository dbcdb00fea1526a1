package cn.qinxue.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The menus as the manuals order them; what a policy or a role does not have is left out by whoever builds the visitor. */
public final class Menus {
    private Menus() {}

    /** What somebody who is not signed in finds. */
    public static List<MenuGroup> portal() {
        return List.of(new MenuGroup(
                "",
                List.of(
                        MenuItem.of("登录", "/login"),
                        MenuItem.of("新用户激活", "/activation"),
                        MenuItem.of("通知公告", "/notices"),
                        MenuItem.of("证明查验", "/certificates"),
                        MenuItem.of("操作手册", "/manuals"))));
    }

    /** 学员中心. */
    public static List<MenuGroup> learner() {
        return List.of(new MenuGroup(
                "",
                List.of(
                        MenuItem.of("首页", "/learner"),
                        MenuItem.of("我的班级", "/learner/enrollments"),
                        MenuItem.of("报名培训", "/learner/offerings"),
                        MenuItem.of("培训证明", "/learner/certificates"),
                        MenuItem.of("我的订单 / 发票下载", "/learner/orders"),
                        MenuItem.of("视同申报", "/learner/equivalence-claims"),
                        MenuItem.of("面授班", "/learner/in-person-offerings"),
                        MenuItem.of("继续教育档案", "/learner/transcript"),
                        MenuItem.of("信息中心", "/learner/notices"),
                        MenuItem.of("个人信息", "/learner/profile"))));
    }

    /** The line whose path is the longest beginning of the page's path, or nothing. */
    static @Nullable String current(List<MenuGroup> menu, String path) {
        String longest = null;
        for (var group : menu) {
            for (var item : group.items()) {
                boolean inside = path.equals(item.path()) || path.startsWith(item.path() + "/");
                if (inside && (longest == null || item.path().length() > longest.length())) {
                    longest = item.path();
                }
            }
        }
        return longest;
    }
}
