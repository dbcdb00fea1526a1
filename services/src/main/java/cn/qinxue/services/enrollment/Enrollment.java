package cn.qinxue.services.enrollment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 报名: one learner's place in one class.
 *
 * @param staff the record of the person in the programme
 * @param level name of the {@code SkillLevel} on the first day; null where the programme has none
 * @param policyVersion the policy that governs it to the end, whatever is published later
 */
@MappedEntity
public record Enrollment(
        @Id UUID id,
        UUID staff,
        UUID offering,
        String programme,
        int year,
        @Nullable String level,
        UUID policyVersion,
        String channel,
        State state,
        Instant enrolledAt,
        @Nullable Instant openedAt,
        @Nullable Instant completedAt,
        @Version long version) {

    /** The life of an enrollment; only the first three take the person's place of that year. */
    public enum State {
        AWAITING_PAYMENT("待缴费"),
        OPEN("学习中"),
        COMPLETED("已完成"),
        WITHDRAWN("已取消"),
        EXPIRED("已过期"),
        REFUNDED("已退款");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
