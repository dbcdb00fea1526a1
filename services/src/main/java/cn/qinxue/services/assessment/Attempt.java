package cn.qinxue.services.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try at a test. It keeps the questions as they were asked.
 *
 * @param course null for the exam of a whole class
 * @param no counts from 1 within the test
 * @param answers the keys given, such as {@code ABD}, in the paper's order; empty where nothing was answered
 * @param deadline at that moment it is handed in as it stands
 * @param handedInAt null while it is open
 * @param score points earned; null while it is open
 */
@MappedEntity
public record Attempt(
        @Id UUID id,
        UUID enrollment,
        @Nullable UUID course,
        Kind kind,
        int no,
        @TypeDef(type = DataType.JSON) Paper paper,
        @TypeDef(type = DataType.JSON) List<String> answers,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant handedInAt,
        @Nullable Integer score,
        boolean passed) {

    /** What is tested. */
    public enum Kind {
        QUIZ("课后测验"),
        EXAM("结业考试");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Attempt {
        answers = List.copyOf(answers);
    }

    /** Whether it can still be answered, as far as it is for the attempt to say. */
    public boolean open() {
        return handedInAt == null;
    }

    /** Whether its time was over at that moment. */
    public boolean overdue(Instant now) {
        return !now.isBefore(deadline);
    }

    /** The same attempt with these answers. */
    Attempt answered(List<String> given) {
        require();
        return new Attempt(id, enrollment, course, kind, no, paper, given, startedAt, deadline, null, null, false);
    }

    /** The same attempt, handed in and marked. */
    Attempt marked(Mark mark, Instant now) {
        require();
        var at = overdue(now) ? deadline : now;
        return new Attempt(
                id, enrollment, course, kind, no, paper, answers, startedAt, deadline, at, mark.score(), mark.passed());
    }

    private void require() {
        if (!open()) {
            throw new IllegalStateException("attempt " + id + " is handed in");
        }
    }
}
