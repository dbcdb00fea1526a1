package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a payer receives, and when.
 *
 * @param availableAfterDays days after payment before it can be printed
 * @param lastPrintDay last day it can be printed, in Asia/Shanghai; null means no such day
 */
public record InvoicePolicy(
        InvoiceKind kind, int availableAfterDays, @Nullable LocalDate lastPrintDay, List<InvoiceDelivery> deliveries)
        implements Checked {
    public InvoicePolicy {
        deliveries = List.copyOf(deliveries);
    }

    @Override
    public void check(Findings findings) {
        Bounds.require(availableAfterDays, 0, 366, findings.at("availableAfterDays"));
        Repeats.refuse(deliveries, InvoiceDelivery::label, findings.at("deliveries"));
        if (kind != InvoiceKind.NONE && deliveries.isEmpty()) {
            findings.refuse("deliveries", "开具“" + kind.label() + "”时至少要有一种交付方式，请补充。");
        }
    }
}
