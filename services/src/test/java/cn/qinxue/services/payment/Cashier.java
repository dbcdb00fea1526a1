package cn.qinxue.services.payment;

import cn.qinxue.services.order.MoneyHouse;
import cn.qinxue.services.order.Order;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** What tests of payments do again and again, in one tenant. */
final class Cashier {
    static final long FEE = 12600;

    private final MoneyHouse house;

    Cashier(MoneyHouse house) {
        this.house = house;
    }

    static ScriptedGateway gateway(String code) {
        return (ScriptedGateway) MoneyHouse.bean(PaymentGateways.class).byCode(code);
    }

    PaymentStart start(Order order, String gateway) {
        PaymentWish wish = new PaymentWish(
                order.account(),
                order.id(),
                gateway,
                Set.of("ONE", "TWO"),
                URI.create("http://home.localhost:8080"),
                URI.create("http://home.localhost:8080/orders/" + order.id()));
        return house.call(() -> MoneyHouse.bean(Payments.class).start(wish));
    }

    Payment open(Order order, String gateway) {
        return ((PaymentStart.Started) start(order, gateway)).payment();
    }

    Acknowledgement receive(String gateway, RawNotice notice) {
        return house.call(() -> MoneyHouse.bean(PaymentNotices.class).receive(gateway, notice));
    }

    Acknowledgement paid(Payment payment, long amount) {
        return receive(payment.gateway(), ScriptedGateway.notice(payment.number(), GatewayNotice.Result.PAID, amount));
    }

    Acknowledgement failed(Payment payment) {
        return receive(payment.gateway(), ScriptedGateway.notice(payment.number(), GatewayNotice.Result.FAILED, 0));
    }

    Payment reload(Payment payment) {
        return house.call(() -> MoneyHouse.bean(Payments.class).ofOrder(payment.orderId()).stream()
                .filter(found -> found.id().equals(payment.id()))
                .findFirst()
                .orElseThrow());
    }

    List<PaymentNotice> notices(Payment payment) {
        return house.call(() -> MoneyHouse.bean(PaymentNotices.class).of(payment));
    }

    /** The open problems about one of our numbers. */
    List<PaymentProblem> problems(String number) {
        return house.call(() -> MoneyHouse.bean(PaymentProblems.class).open(0, 1000).getContent().stream()
                .filter(problem -> problem.number().equals(number))
                .toList());
    }

    List<Refund> refunds(Order order) {
        return house.call(() -> MoneyHouse.bean(Refunds.class).ofOrder(order.id()));
    }
}
