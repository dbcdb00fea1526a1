package cn.qinxue.services.catalogue;

import cn.qinxue.tenants.policy.QuestionType;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;

/**
 * A pop-up question 弹题 of a course with its answer: for checking, never for a page. Pages get {@link #asAsked()}.
 *
 * @param answer the key of the one right option
 */
@MappedEntity
public record AttentionCheck(
        @Id UUID id,
        UUID course,
        int no,
        String stem,
        @TypeDef(type = DataType.JSON) List<String> options,
        String answer) {
    public AttentionCheck {
        options = List.copyOf(options);
    }

    /** The question without its answer. */
    public QuestionAsAsked asAsked() {
        return new QuestionAsAsked(id, QuestionType.SINGLE, stem, OptionKeys.keyed(options));
    }
}
