package cn.qinxue.services.enrollment;

import cn.qinxue.services.hours.PersonYear;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 报名: one learner's place in one class. Its transitions throw {@link IllegalStateException} where they are not
 * allowed: callers decide by the state, under a lock on the row.
 *
 * @param staff the record of the person in the programme
 * @param level of the first day; null where the programme has none
 * @param policyVersion the policy that governs it to the end, whatever is published later
 */
@MappedEntity
public record Enrollment(
        @Id UUID id,
        UUID staff,
        UUID offering,
        String programme,
        int year,
        DeliveryMode delivery,
        @Nullable SkillLevel level,
        UUID policyVersion,
        EnrollmentChannel channel,
        State state,
        Instant enrolledAt,
        @Nullable Instant openedAt,
        @Nullable Instant completedAt,
        @Version long version) {

    /** The life of an enrollment; the first four take the person's place of that year. */
    public enum State {
        AWAITING_PAYMENT("待缴费"),
        OPEN("学习中"),
        COMPLETED("已完成"),
        /** Money is on its way back; nothing may be learned meanwhile. */
        REFUNDING("退款中"),
        WITHDRAWN("已取消"),
        EXPIRED("未缴费，已失效"),
        REFUNDED("已退款");

        /** Those that take the person's place. */
        public static final Set<State> COUNTING = EnumSet.of(AWAITING_PAYMENT, OPEN, COMPLETED, REFUNDING);

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it takes the person's place of that year; cancelled, expired and refunded ones do not count. */
        public boolean counts() {
            return COUNTING.contains(this);
        }
    }

    /** Whose year its hours count in. */
    public PersonYear whose() {
        return new PersonYear(staff, programme, year);
    }

    /** Whether courses may be learned and tests taken, as far as it is for the enrollment to say. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.COMPLETED;
    }

    /** Enrolled again after it expired unpaid: what was selected is still there. */
    Enrollment renewed(@Nullable SkillLevel levelNow, UUID policyNow, State next, Instant now) {
        require(State.EXPIRED);
        return new Enrollment(
                id,
                staff,
                offering,
                programme,
                year,
                delivery,
                levelNow,
                policyNow,
                channel,
                next,
                now,
                next == State.OPEN ? now : null,
                null,
                version);
    }

    Enrollment opened(Instant now) {
        require(State.AWAITING_PAYMENT, State.EXPIRED);
        return with(State.OPEN, now, completedAt);
    }

    Enrollment completed(Instant now) {
        require(State.OPEN);
        return with(State.COMPLETED, openedAt, now);
    }

    /** Hours were taken back, and the year is not complete any more. */
    Enrollment reopened() {
        require(State.COMPLETED);
        return with(State.OPEN, openedAt, null);
    }

    Enrollment expired() {
        require(State.AWAITING_PAYMENT);
        return with(State.EXPIRED, openedAt, completedAt);
    }

    Enrollment withdrawn() {
        require(State.AWAITING_PAYMENT, State.OPEN);
        return with(State.WITHDRAWN, openedAt, completedAt);
    }

    /** The face-to-face class did not come about, and its learner goes on online. */
    Enrollment movedOnline() {
        require(State.OPEN, State.COMPLETED);
        return with(State.WITHDRAWN, openedAt, completedAt);
    }

    Enrollment refunding() {
        require(State.OPEN, State.COMPLETED);
        return with(State.REFUNDING, openedAt, completedAt);
    }

    Enrollment refunded() {
        require(State.REFUNDING);
        return with(State.REFUNDED, openedAt, completedAt);
    }

    Enrollment refundRefused() {
        require(State.REFUNDING);
        return with(completedAt == null ? State.OPEN : State.COMPLETED, openedAt, completedAt);
    }

    /** After the person's level turned out to have been wrong. */
    Enrollment ofLevel(@Nullable SkillLevel corrected) {
        return new Enrollment(
                id,
                staff,
                offering,
                programme,
                year,
                delivery,
                corrected,
                policyVersion,
                channel,
                state,
                enrolledAt,
                openedAt,
                completedAt,
                version);
    }

    private void require(State first, State... more) {
        if (!EnumSet.of(first, more).contains(state)) {
            throw new IllegalStateException("enrollment " + id + " is " + state);
        }
    }

    private Enrollment with(State next, @Nullable Instant opened, @Nullable Instant completed) {
        return new Enrollment(
                id,
                staff,
                offering,
                programme,
                year,
                delivery,
                level,
                policyVersion,
                channel,
                next,
                enrolledAt,
                opened,
                completed,
                version);
    }
}
