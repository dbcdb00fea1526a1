package cn.qinxue.web.desk;

import cn.qinxue.services.desk.DeskLine;
import cn.qinxue.services.facetoface.FaceToFaceClass;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import java.util.List;

/**
 * Who waits for a class, and the classes with room.
 *
 * @param waiting all of them, also those beyond the lines shown
 */
public record GroupingView(List<DeskLine> lines, long waiting, List<FaceToFaceClass> classes, Form form) {
    public GroupingView {
        lines = List.copyOf(lines);
        classes = List.copyOf(classes);
    }

    public List<Option> options() {
        return classes.stream()
                .map(its -> new Option(
                        its.id().toString(),
                        its.name(),
                        "%s，%s 开始，还有 %d 个名额"
                                .formatted(its.siteName(), Show.minute(its.trainingFrom()), its.placesLeft())))
                .toList();
    }

    public List<Column> columns() {
        return List.of(
                Column.tick("选择"),
                Column.title("姓名"),
                Column.text("工作单位").line(),
                Column.brief("工种和等级").say(),
                Column.brief("登记时间").say());
    }
}
