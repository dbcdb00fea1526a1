package cn.qinxue.services.payment;

import cn.qinxue.tenants.access.NotFound;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The gateways that the program can speak to, by their codes. */
@Singleton
public class PaymentGateways {
    private final Map<String, PaymentGateway> byCode;

    PaymentGateways(Collection<PaymentGateway> gateways) {
        byCode = gateways.stream().collect(Collectors.toMap(PaymentGateway::code, Function.identity()));
    }

    /** The gateways of a policy, in its order; codes nobody speaks are left out. */
    public List<PaymentGateway> offered(Collection<String> codes) {
        return codes.stream().filter(byCode::containsKey).map(this::byCode).toList();
    }

    /** @throws NotFound if there is none with this code */
    public PaymentGateway byCode(String code) {
        PaymentGateway gateway = byCode.get(code);
        if (gateway == null) {
            throw new NotFound();
        }
        return gateway;
    }
}
