package cn.qinxue.web.staffimport;

import cn.qinxue.services.staffimport.StaffImport;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import java.util.List;

/** The page of all imports; the form of the next one stands above. */
public record ImportList(Form form, List<Programme> programmes, List<StaffImport> imports, Pager pager) {
    public ImportList {
        programmes = List.copyOf(programmes);
        imports = List.copyOf(imports);
    }

    /** What the people of the file may belong to. */
    public List<Option> options() {
        return programmes.stream()
                .map(programme -> Option.of(programme.code(), programme.name()))
                .toList();
    }

    /** Whether one of them is being worked on, so that the page looks again by itself. */
    public boolean running() {
        return imports.stream().anyMatch(StaffImport::running);
    }

    /** The columns of the table. */
    public static List<Column> columns() {
        return List.of(
                Column.title("文件"),
                Column.text("时间"),
                Column.brief("操作人"),
                Column.brief("IP 地址").low().offCard(),
                Column.number("总行数"),
                Column.number("新增"),
                Column.number("更新"),
                Column.number("调动"),
                Column.number("不变"),
                Column.number("有问题"),
                Column.text("状态").line(),
                Column.actions());
    }
}
