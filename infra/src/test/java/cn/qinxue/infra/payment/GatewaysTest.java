package cn.qinxue.infra.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.payment.GatewayAnswer;
import cn.qinxue.services.payment.GatewayNotice;
import cn.qinxue.services.payment.RefundAnswer;
import cn.qinxue.services.payment.Verification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both gateways against the sandbox, over real HTTP. */
class GatewaysTest extends AtSandbox {
    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void aPaidPaymentIsNoticedAndAcknowledged(String code) {
        box.answer(notice -> at(HOME, () -> gateway(code).acknowledgement(true)));
        var cashier = open(code);
        assertThat(Payer.get(cashier).body())
                .contains("演示收银台，不会扣款", "¥126.00", number, "2026 年度中级工网络班 &lt;&amp;&gt;", "支付成功", "支付失败", "取消");
        assertThat(Payer.press(cashier, "payment")).isEqualTo(URI.create("http://home.localhost:8080/orders/1"));
        var notice = verified(code, box.await(1).getFirst());
        assertThat(notice)
                .extracting(GatewayNotice::number, GatewayNotice::result, GatewayNotice::amount)
                .containsExactly(number, GatewayNotice.Result.PAID, 12600L);
        assertThat(ended(code))
                .isEqualTo(notice)
                .extracting(GatewayNotice::gatewayNumber)
                .isNotNull();
        assertThat(Payer.get(cashier).body()).contains("付款成功").doesNotContain("支付失败");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void aFailureIsNoticedAndMayBeTriedAgain(String code) {
        box.answer(notice -> at(HOME, () -> gateway(code).acknowledgement(true)));
        var cashier = open(code);
        Payer.press(cashier, "failure");
        assertThat(verified(code, box.await(1).getFirst()).result()).isEqualTo(GatewayNotice.Result.FAILED);
        assertThat(ended(code).result()).isEqualTo(GatewayNotice.Result.FAILED);
        assertThat(Payer.get(cashier).body()).contains("上次付款没有成功");
        Payer.press(cashier, "payment");
        assertThat(verified(code, box.await(2).get(1)).result()).isEqualTo(GatewayNotice.Result.PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void nobodyPaidIsUnpaid(String code) {
        assertThat(query(code)).as("never heard of it").isEqualTo(new GatewayAnswer.Unpaid());
        Payer.press(open(code), "cancellation");
        assertThat(query(code)).isEqualTo(new GatewayAnswer.Unpaid());
        assertThat(box.await(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void theSameNumberOpenedAgainIsTheSamePayment(String code) {
        assertThat(open(code)).isEqualTo(open(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void aNoticeForOneTenantIsAForgeryAtAnother(String code) {
        pay(code, "{\"copies\":1}");
        var notice = box.await(1).getFirst();
        assertThat(at(NEIGHBOUR, () -> gateway(code).verify(notice))).isInstanceOf(Verification.Forged.class);
        assertThat(at(HOME, () -> gateway(code).verify(notice))).isInstanceOf(Verification.Verified.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void everythingButTheNoticeItselfIsAForgery(String code) {
        pay(code, "{\"copies\":1}");
        var genuine = new String(box.await(1).getFirst().body(), StandardCharsets.UTF_8);
        for (int i = 0; i < genuine.length(); i++) {
            var changed = genuine.substring(0, i) + (genuine.charAt(i) == 'x' ? 'y' : 'x') + genuine.substring(i + 1);
            assertThat(at(HOME, () -> gateway(code).verify(raw(changed))))
                    .as(changed)
                    .isInstanceOf(Verification.Forged.class);
        }
        for (var bad : List.of("", "{}", "a=b", genuine + genuine, genuine + "&amount=1", "\0\0", "=")) {
            assertThat(at(HOME, () -> gateway(code).verify(raw(bad)))).as(bad).isInstanceOf(Verification.Forged.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void refundsOnceForOneNumber(String code) {
        pay(code, "{\"copies\":1,\"lost\":true}");
        var first = refund(code, "R01", 6000);
        assertThat(first).isInstanceOf(RefundAnswer.Done.class);
        assertThat(refund(code, "R01", 6000)).isEqualTo(first);
        assertThat(refund(code, "R02", 6601)).isEqualTo(new RefundAnswer.Refused("退款金额超过可退的金额"));
        assertThat(refund(code, "R03", 6600)).isInstanceOf(RefundAnswer.Done.class);
        assertThat(refund(code, "R04", 1)).isInstanceOf(RefundAnswer.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void refusesToRefundWhatItNeverCollected(String code) {
        assertThat(refund(code, "R01", 1)).isEqualTo(new RefundAnswer.Refused("没有这笔付款"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void refusesRequestsThatAreOld(String code) {
        for (long seconds : List.of(-301L, 330L)) {
            var wrong = Clock.fixed(Instant.now().plusSeconds(seconds), ZoneOffset.UTC);
            var gateway = Objects.requireNonNull(gateways(wrong).get(code));
            assertThat(at(HOME, () -> gateway.query(number))).isInstanceOf(GatewayAnswer.Unreachable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void tellsWhereTheBrowserJumps(String code) {
        assertThat(at(HOME, () -> gateway(code).origin()) + "/")
                .isEqualTo(sandbox.address().toString());
    }
}
