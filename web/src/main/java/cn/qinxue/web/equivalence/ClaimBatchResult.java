package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimBatches;
import cn.qinxue.services.equivalence.ClaimLine;
import cn.qinxue.web.fragment.Column;
import java.util.List;
import java.util.function.Function;

/**
 * What came of a batch.
 *
 * @param word what was decided: 通过 or 不通过
 * @param kind what the kind of a claim is called
 */
public record ClaimBatchResult(ClaimBatches.Result result, String word, Function<ClaimLine, String> kind) {
    public static List<Column> columns() {
        return List.of(
                Column.title("姓名"),
                Column.text("培训名称").line(),
                Column.text("没有处理的原因").line());
    }
}
