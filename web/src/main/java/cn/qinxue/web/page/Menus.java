package cn.qinxue.web.page;

import cn.qinxue.services.access.Post;
import cn.qinxue.services.access.Right;
import cn.qinxue.tenants.tenant.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
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

    /** What is there for somebody unknown: a province's portal, the operators' login, or at no province's host nothing. */
    static List<MenuGroup> ofStrangers() {
        return Tenancy.bound()
                .map(tenant -> tenant.isPlatform()
                        ? List.of(new MenuGroup("", List.of(MenuItem.of("登录", "/login"))))
                        : portal())
                .orElse(List.of());
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
                        MenuItem.of("视同申报", "/learner/equivalence"),
                        MenuItem.of("面授班", "/learner/face-to-face"),
                        MenuItem.of("继续教育档案", "/learner/transcript"),
                        MenuItem.of("信息中心", "/notices"),
                        MenuItem.of("个人信息", "/learner/profile"))));
    }

    /** An examination office, 工考办: what is built of it, and what the role may open. */
    public static List<MenuGroup> office(Post post) {
        var others = new ArrayList<MenuItem>();
        if (post.has(Right.AUDIT)) others.add(MenuItem.of("操作日志", "/office/audit-trail"));
        if (post.has(Right.ADMINISTRATORS)) others.add(MenuItem.of("接口令牌", "/office/tokens"));
        others.add(MenuItem.of("接口文档", "/office/api"));
        var people = new ArrayList<MenuItem>();
        if (post.has(Right.STAFF)) people.add(MenuItem.of("用户导入", "/office/staff-imports"));
        people.add(MenuItem.of("用户管理", "/office/staff"));
        if (post.has(Right.ADMINISTRATORS)) people.add(MenuItem.of("管理员账号管理", "/office/administrators"));
        people.add(MenuItem.of("工作单位管理", "/office/employers"));
        people.add(MenuItem.of("技术工种查询", "/office/trades"));
        var training = List.of(
                MenuItem.of("培训计划审批", "/office/training-plans"),
                MenuItem.of("课时确认", "/office/hours-reports"),
                MenuItem.of("视同审批", "/office/equivalence-claims"),
                MenuItem.of("面授点管理", "/office/training-sites"),
                MenuItem.of("线下报名", "/office/desk"),
                MenuItem.of("其他形式培训", "/office/other-forms"),
                MenuItem.of("升级考核资格", "/office/promotion-eligibility"));
        return List.of(
                new MenuGroup("", List.of(MenuItem.of("首页", "/office"))),
                new MenuGroup("培训", training),
                new MenuGroup("人员", people),
                new MenuGroup("统计", StatisticsMenu.of(post)),
                new MenuGroup("其他", others));
    }

    /** A training site, 面授点. */
    public static List<MenuGroup> site() {
        return List.of(new MenuGroup(
                "",
                List.of(
                        MenuItem.of("首页", "/site"),
                        MenuItem.of("培训计划", "/site/plans"),
                        MenuItem.of("培训班", "/site/classes"),
                        MenuItem.of("本人账号", "/site/profile"))));
    }

    /** The platform's operators. */
    public static List<MenuGroup> operator() {
        return List.of(new MenuGroup(
                "",
                List.of(
                        MenuItem.of("租户", "/operator/tenants"),
                        MenuItem.of("接口令牌", "/operator/tokens"),
                        MenuItem.of("接口文档", "/operator/api"))));
    }

    /** The same menu without the lines of these paths, nor groups that are left empty. */
    public static List<MenuGroup> without(List<MenuGroup> menu, Set<String> paths) {
        return menu.stream()
                .map(group -> new MenuGroup(
                        group.title(),
                        group.items().stream()
                                .filter(item -> !paths.contains(item.path()))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** The same menu, saying at each path how many things wait there. */
    public static List<MenuGroup> counted(List<MenuGroup> menu, ToIntFunction<String> waiting) {
        return menu.stream()
                .map(group -> new MenuGroup(
                        group.title(),
                        group.items().stream()
                                .map(item -> new MenuItem(item.label(), item.path(), waiting.applyAsInt(item.path())))
                                .toList()))
                .toList();
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
