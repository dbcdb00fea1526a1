package cn.qinxue.web.component;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.TreeNode;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.MenuGroup;
import cn.qinxue.web.page.Menus;
import cn.qinxue.web.page.Page;
import cn.qinxue.web.page.Visitor;
import java.util.List;

/** Made-up people and figures for the pages that show the layouts. */
public record LayoutView(Form form, Pager pager) {
    /** One made-up row of the office's list of people. */
    public record Person(String name, String tail, String trade, String level, String employer, boolean active) {}

    /** The page as a made-up person sees it, at a place of that person's menu. */
    public Page seenBy(Page page, String name, String place, List<MenuGroup> menu, String path) {
        return new Page(
                page.title(),
                page.brand(),
                new Visitor(name, place, "/profile", menu),
                menu,
                Address.of(path),
                page.refused(),
                page.largeText(),
                page.said());
    }

    /** The office's menu with things waiting in it. */
    public List<MenuGroup> officeMenu() {
        var post = new Post(RegionPath.root("320000").child("320100"), OfficeRole.OFFICE_ADMINISTRATOR);
        return Menus.counted(Menus.office(post), path -> path.endsWith("/staff-imports") ? 2 : 0);
    }

    /** Enough rows for a dense table. */
    public List<Person> people() {
        return List.of(
                new Person("蒋文斌", "2017", "汽车驾驶员", "技师", "玄武区机关事务服务中心", true),
                new Person("唐秀珍", "4526", "中式烹调师", "高级技师", "玄武区机关事务服务中心", true),
                new Person("孔令辉", "0813", "电工", "技师", "玄武区市政设施养护所", true),
                new Person("欧阳慧", "7744", "绿化工", "技师", "玄武区园林绿化管理所", true),
                new Person("曹建平", "1250", "锅炉运行工", "技师", "玄武区教育后勤服务中心", false),
                new Person("沈玉兰", "3389", "计算机操作员", "技师", "玄武区档案馆", true));
    }

    /** A city and some of its districts, with how many people each has. */
    public List<TreeNode> regions() {
        var here = Address.of("/components/office");
        return List.of(new TreeNode(
                "南京市",
                "2,847",
                here,
                false,
                here,
                List.of(
                        TreeNode.leaf("市直", "402", here, false),
                        TreeNode.leaf("玄武区", "214", here, true),
                        TreeNode.leaf("秦淮区", "268", here, false),
                        TreeNode.leaf("建邺区", "171", here, false))));
    }

    /** Two ways to qualify. */
    public List<Option> qualifications() {
        return List.of(Option.of("TOTAL", "总学时达到即可"), Option.of("EACH", "总学时和每个分类都要达到"));
    }
}
