package cn.qinxue.services.order;

import io.micronaut.data.annotation.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How the buyer wants the invoice.
 *
 * @param title whom it names (发票抬头); by default the employer
 * @param taxNumber 纳税人识别号, for a unit
 * @param delivery one of the policy's delivery methods
 * @param email where an electronic one goes
 */
@Embeddable
public record InvoiceRequest(
        InvoiceKind kind,
        String title,
        @Nullable String taxNumber,
        String delivery,
        @Nullable String email) {}
