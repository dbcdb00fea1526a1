package cn.qinxue.web.office;

import cn.qinxue.services.access.Post;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.office.OfficeHome;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.page.MenuItem;
import cn.qinxue.web.page.Page;
import cn.qinxue.web.waiting.WaitingList;
import cn.qinxue.web.waiting.WaitingList.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first page of an office: what waits, how many people, where to go on.
 *
 * @param list of what others have sent and the office has to decide
 */
public record OfficeHomeView(OfficeHome home, Post post, WaitingList list) {
    /** How many names of offices fit into a sentence. */
    private static final int NAMED = 3;

    /** A place to go to; the note says what is done there. */
    public record Link(String label, String note, String path) {}

    /** What waits according to the page's menu, then what the office itself lacks. */
    public List<Waiting> waiting(Page page) {
        var waiting = new ArrayList<>(list.of(page.menu()));
        if (has(Right.ADMINISTRATORS)) {
            var unmanned = home.unmanned();
            if (!unmanned.isEmpty()) {
                waiting.add(new Waiting(
                        unmanned.size() + " 个下级工考办还没有管理员", named(), "/office/administrators/lower-offices"));
            }
            if (home.running() < 2) {
                waiting.add(new Waiting("本级只有一个管理员账号", "再开通一个，忘记密码或离岗时不会没人管理。", "/office/administrators/new"));
            }
            if (home.office().telephone().isEmpty()) {
                waiting.add(new Waiting("本级联系电话还没有填写", "学员有疑问时看到的是这里的电话。", "/office/contact"));
            }
        }
        return waiting;
    }

    private String named() {
        var unmanned = home.unmanned();
        var names = String.join(
                "、", unmanned.stream().limit(NAMED).map(office -> office.name()).toList());
        return unmanned.size() > NAMED ? names + " 等" : names;
    }

    /** What the role works with, as far as the page's menu has it. */
    public List<Link> links(Page page) {
        var inMenu = page.menu().stream()
                .flatMap(group -> group.items().stream())
                .map(MenuItem::path)
                .toList();
        boolean changesPeople = has(Right.STAFF);
        return Stream.of(
                        new Link("培训计划审批", "面授点报的计划", "/office/training-plans"),
                        new Link("用户管理", changesPeople ? "查找、修改、导出人员" : "查找人员", "/office/staff"),
                        new Link("用户导入", "用 Excel 表批量新增或更新人员", "/office/staff-imports"),
                        new Link("工作单位管理", changesPeople ? "新增、修改、合并单位" : "查找单位", "/office/employers"),
                        new Link("技术工种查询", post.isProvince() && changesPeople ? "人数，增加、改名、停用" : "人数", "/office/trades"),
                        new Link("管理员账号管理", "本级的账号，下级的首个管理员", "/office/administrators"),
                        new Link("操作日志", "谁在什么时候做了什么", "/office/audit-trail"))
                .filter(link -> inMenu.contains(link.path()))
                .toList();
    }

    /** How learners reach the office. */
    public List<Fact> contact() {
        var office = home.office();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("名称", home.name()));
        facts.add(new Fact("联系电话", or(office.telephone())));
        facts.add(new Fact("联系人", or(office.contact())));
        facts.add(new Fact("办公时间", or(office.officeHours())));
        facts.add(new Fact("地址", or(office.address())));
        return facts;
    }

    public String share() {
        return Show.percent(home.people().active(), home.people().all());
    }

    public boolean has(Right right) {
        return post.role().has(right);
    }

    private static String or(String text) {
        return text.isEmpty() ? "未填写" : text;
    }
}
