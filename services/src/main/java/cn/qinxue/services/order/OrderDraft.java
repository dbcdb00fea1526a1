package cn.qinxue.services.order;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order before it is placed.
 *
 * @param account the buyer
 * @param staff the learner, if the buyer buys for one person
 * @param lifetime how long it may stay unpaid, from the policy
 */
public record OrderDraft(
        UUID account, @Nullable UUID staff, List<Line> lines, InvoiceRequest invoice, Duration lifetime) {
    public OrderDraft {
        lines = List.copyOf(lines);
    }

    /**
     * One class wanted.
     *
     * @param enrollment what is opened once the order is paid
     * @param amount its fee in fen
     */
    public record Line(UUID enrollment, String title, long amount) {}

    /** In fen. */
    public long amount() {
        return lines.stream().mapToLong(Line::amount).sum();
    }
}
