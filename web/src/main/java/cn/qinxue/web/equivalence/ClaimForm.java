package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimDraft;
import cn.qinxue.web.form.FormReader;
import java.util.Optional;

/** Reads a claim as a learner typed it. */
final class ClaimForm {
    private static final int LONGEST = 100;

    private ClaimForm() {}

    /** Empty where something is wrong; the reader knows what. */
    static Optional<ClaimDraft> read(FormReader reader) {
        var kind = reader.optionalText("kind", "类别", 40);
        if (kind.isEmpty()) reader.refuse("kind", "请选择类别。");
        var title = reader.text("title", "培训名称", LONGEST);
        var organiser = reader.text("organiser", "主办单位", LONGEST);
        var first = reader.date("firstDay", "开始日期");
        var last = reader.date("lastDay", "结束日期");
        var hours = reader.hundredths("hours", "学时");
        var category = reader.optionalText("category", "学时分类", 40);
        if (!reader.accepted()) return Optional.empty();
        return Optional.of(new ClaimDraft(
                kind.orElseThrow(),
                title.orElseThrow(),
                organiser.orElseThrow(),
                first.orElseThrow(),
                last.orElseThrow(),
                category.orElse(null),
                (int) Math.min(hours.orElseThrow(), Integer.MAX_VALUE)));
    }
}
