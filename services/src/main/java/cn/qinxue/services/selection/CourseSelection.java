package cn.qinxue.services.selection;

import cn.qinxue.tenants.policy.Assignment;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * 选课: that a course belongs to an enrollment.
 *
 * @param category code under which it counts
 * @param hours that it brings, hundredths of a credit hour, as they were when it was chosen
 */
@MappedEntity
public record CourseSelection(
        @Id UUID id,
        UUID enrollment,
        UUID course,
        String category,
        int hours,
        Assignment assignment,
        State state,
        Instant selectedAt) {

    /** Which course of which enrollment; there is one selection of it at most. */
    public record Key(UUID enrollment, UUID course) {}

    /** Candidates are on the learner's list; only confirmed courses can be studied. */
    public enum State {
        CANDIDATE,
        CONFIRMED
    }

    public boolean confirmed() {
        return state == State.CONFIRMED;
    }
}
