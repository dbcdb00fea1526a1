package cn.qinxue.services.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an order must look like before it is placed. */
public final class OrderRules {
    /** A unit's order for its staff may be long, yet no page or transaction should be without end. */
    public static final int MOST_LINES = 500;

    /** In characters. */
    public static final int LONGEST_TITLE = 100;

    private static final int LONGEST_EMAIL = 200;
    private static final Pattern TAX_NUMBER = Pattern.compile("[0-9A-Z]{15}|[0-9A-Z]{18}|[0-9A-Z]{20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private OrderRules() {}

    /**
     * Everything that is wrong with a draft.
     *
     * @param deliveries the delivery methods of the policy
     */
    public static List<OrderRefusal> refusals(OrderDraft draft, Set<String> deliveries) {
        List<OrderRefusal> refusals = new ArrayList<>();
        if (draft.lines().isEmpty()) {
            refusals.add(new OrderRefusal.NoLines());
        }
        if (draft.lines().size() > MOST_LINES) {
            refusals.add(new OrderRefusal.TooManyLines(draft.lines().size()));
        }
        Set<UUID> seen = new HashSet<>();
        for (OrderDraft.Line line : draft.lines()) {
            if (!seen.add(line.enrollment())) {
                refusals.add(new OrderRefusal.ClassTwice(line.title()));
            }
        }
        refusals.addAll(refusals(draft.invoice(), deliveries));
        return refusals;
    }

    /**
     * Everything that is wrong with the wishes for the invoice.
     *
     * @param deliveries the delivery methods of the policy
     */
    public static List<OrderRefusal> refusals(InvoiceRequest invoice, Set<String> deliveries) {
        List<OrderRefusal> refusals = new ArrayList<>();
        if (invoice.title().isBlank()) {
            refusals.add(new OrderRefusal.NoTitle());
        }
        if (invoice.title().length() > LONGEST_TITLE) {
            refusals.add(new OrderRefusal.TitleTooLong(invoice.title().length()));
        }
        String taxNumber = invoice.taxNumber();
        if (taxNumber == null && invoice.kind() == InvoiceKind.UNIT) {
            refusals.add(new OrderRefusal.NoTaxNumber());
        }
        if (taxNumber != null && !TAX_NUMBER.matcher(taxNumber).matches()) {
            refusals.add(new OrderRefusal.BadTaxNumber());
        }
        if (!deliveries.contains(invoice.delivery())) {
            refusals.add(new OrderRefusal.DeliveryNotOffered());
        }
        String email = invoice.email();
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            refusals.add(new OrderRefusal.BadEmail());
        }
        return refusals;
    }

    /** Where an order stands once money of some lines went back; the lines are all of one paid order. */
    static OrderState stateByRefunds(List<OrderLine> lines) {
        if (lines.stream().anyMatch(line -> line.state() == OrderLineState.REFUNDING)) {
            return OrderState.REFUNDING;
        }
        boolean all = lines.stream().allMatch(line -> line.state() == OrderLineState.REFUNDED);
        return all ? OrderState.REFUNDED : OrderState.PAID;
    }
}
