package cn.qinxue.services.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that went another way than it should, for the office to see and put right.
 *
 * @param gateway code of the gateway
 * @param number of the payment or refund, as the gateway named it
 * @param orderId the order, if there is one
 * @param notice the evidence
 * @param expected in fen; 0 if nothing was expected
 * @param received in fen
 * @param resolution what was done about it; null as long as nothing was
 * @param remark why, in the words of whoever did it
 */
@MappedEntity("payment_problem")
public record PaymentProblem(
        @Id UUID id,
        ProblemKind kind,
        String gateway,
        String number,
        @Nullable UUID orderId,
        @Nullable UUID payment,
        @Nullable UUID notice,
        long expected,
        long received,
        Instant foundAt,
        @Nullable Resolution resolution,
        @Nullable String remark,
        @Nullable UUID resolvedBy,
        @Nullable Instant resolvedAt) {

    /** What the office did, with the words it reads. */
    public enum Resolution {
        SETTLED("按已付款开班"),
        REFUNDED("退款"),
        NOTED("核实无误，不用处理");

        private final String title;

        Resolution(String title) {
            this.title = title;
        }

        /** In Chinese. */
        public String title() {
            return title;
        }
    }

    /** Whether nobody has put it right yet. */
    public boolean isOpen() {
        return resolvedAt == null;
    }

    PaymentProblem resolved(Resolution done, String why, UUID by, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("problem " + id + " is resolved already");
        }
        return new PaymentProblem(
                id, kind, gateway, number, orderId, payment, notice, expected, received, foundAt, done, why, by, now);
    }
}
