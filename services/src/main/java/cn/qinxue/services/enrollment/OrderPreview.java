package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.Offering;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Window;
import java.util.List;

/**
 * What a learner sees before ordering.
 *
 * @param invoiceTitle whom the invoice names unless the learner says otherwise: the employer
 * @param refusals what stands in the way of ordering these
 */
public record OrderPreview(
        List<Line> lines, OrderTerms terms, String invoiceTitle, String personTitle, List<OrderingRefusal> refusals) {
    public OrderPreview {
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
    }

    /**
     * One class.
     *
     * @param fee in fen
     * @param study when one studies
     */
    public record Line(Enrollment enrollment, Offering offering, Policy policy, long fee, Window study) {}

    /** The sum of the fees, in fen. */
    public long amount() {
        return lines.stream().mapToLong(Line::fee).sum();
    }
}
