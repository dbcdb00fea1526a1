package cn.qinxue.services.selection;

import cn.qinxue.tenants.policy.Assignment;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
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
        @EmbeddedId Key key, String category, int hours, Assignment assignment, State state, Instant selectedAt) {

    @Embeddable
    public record Key(UUID enrollment, UUID course) {}

    /** Candidates are on the learner's list; only confirmed courses can be studied. */
    public enum State {
        CANDIDATE,
        CONFIRMED
    }

    public UUID course() {
        return key.course();
    }

    public boolean confirmed() {
        return state == State.CONFIRMED;
    }
}
