package cn.qinxue.services.catalogue;

import cn.qinxue.tenants.policy.QuestionType;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One version of a question 试题 with its answer: for marking, never for a page. Pages get {@link #asAsked()}.
 *
 * @param no the question within its course; its versions share it
 * @param options in their own order, keyed A, B, C …; a true/false question has 正确 and 错误
 * @param answer the right keys in order, such as {@code ABD}
 */
@MappedEntity
public record Question(
        @Id UUID id,
        UUID course,
        int no,
        int version,
        QuestionType type,
        String stem,
        @TypeDef(type = DataType.JSON) List<String> options,
        String answer,
        String explanation,
        PublicationState state) {
    public Question {
        options = List.copyOf(options);
    }

    /** The keys of all right options. */
    public Set<String> rightKeys() {
        return OptionKeys.of(answer);
    }

    /** The question without its answer. */
    public QuestionAsAsked asAsked() {
        return new QuestionAsAsked(id, type, stem, OptionKeys.keyed(options));
    }
}
