package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Findings;
import java.util.List;
import java.util.function.Function;

/** Finds what stands twice in a list where each may stand once. */
final class Repeats {
    private Repeats() {}

    /** Reports each value that repeats an earlier one, at its own place in the list. */
    static <T> void refuse(List<T> values, Function<T, String> words, Findings findings) {
        for (int i = 0; i < values.size(); i++) {
            if (values.indexOf(values.get(i)) < i) {
                findings.refuse("[" + i + "]", "“" + words.apply(values.get(i)) + "”重复，请只保留一个。");
            }
        }
    }
}
