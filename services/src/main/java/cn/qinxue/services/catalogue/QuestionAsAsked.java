package cn.qinxue.services.catalogue;

import cn.qinxue.tenants.policy.QuestionType;
import java.util.List;
import java.util.UUID;

/** A question as a page may show it: nothing in it gives the answer away. */
public record QuestionAsAsked(UUID id, QuestionType type, String stem, List<Option> options) {
    /** An option; its key stays the same in whatever order the options are shown. */
    public record Option(String key, String text) {}

    public QuestionAsAsked {
        options = List.copyOf(options);
    }
}
