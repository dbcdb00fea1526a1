package cn.qinxue.infra.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.payment.GatewayAnswer;
import cn.qinxue.services.payment.GatewayNotice;
import cn.qinxue.services.payment.Verification;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices misbehave as the sandbox is told. */
class SandboxBehaviourTest extends AtSandbox {
    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void aNoticeIsRepeatedUntilItIsTaken(String code) {
        Payer.press(open(code), "payment");
        box.await(3);
        box.answer(notice -> at(HOME, () -> gateway(code).acknowledgement(true)));
        int taken = box.await(4).size();
        var payment = payment(code);
        for (int i = 0; i < 100 && !payment.get("notices").get(0).get("done").booleanValue(); i++) {
            pause();
            payment = payment(code);
        }
        assertThat(payment.get("notices").get(0).get("done").booleanValue()).isTrue();
        assertThat(box.await(taken))
                .allSatisfy(
                        notice -> assertThat(verified(code, notice).amount()).isEqualTo(12600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void sendsAsOftenAsTold(String code) {
        box.answer(notice -> at(HOME, () -> gateway(code).acknowledgement(true)));
        pay(code, "{\"copies\":3}");
        assertThat(box.await(3)).hasSize(3).allSatisfy(notice -> verified(code, notice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void forgesAsToldAndNobodyBelievesIt(String code) {
        pay(code, "{\"copies\":1,\"forged\":true}");
        assertThat(at(HOME, () -> gateway(code).verify(box.await(1).getFirst())))
                .isEqualTo(new Verification.Forged("签名不符"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void losesAsToldAndAQueryFindsThePayment(String code) {
        pay(code, "{\"copies\":1,\"lost\":true}");
        assertThat(payment(code).get("notices")).isEmpty();
        assertThat(ended(code).result()).isEqualTo(GatewayNotice.Result.PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void collectsAnotherAmountAsTold(String code) {
        pay(code, "{\"copies\":1,\"amount\":12599}");
        assertThat(verified(code, box.await(1).getFirst()).amount()).isEqualTo(12599);
        assertThat(ended(code).amount()).isEqualTo(12599);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void delaysAsTold(String code) {
        var before = System.nanoTime();
        pay(code, "{\"copies\":1,\"delaySeconds\":1}");
        assertThat(box.await(1)).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void sendsInTheWrongOrderAsTold(String code) {
        box.answer(notice -> at(HOME, () -> gateway(code).acknowledgement(true)));
        var cashier = open(code);
        behave(code, "{\"copies\":1,\"reordered\":true}");
        Payer.press(cashier, "failure");
        Payer.press(cashier, "payment");
        assertThat(box.await(2).stream().map(notice -> verified(code, notice).result()))
                .containsExactly(GatewayNotice.Result.PAID, GatewayNotice.Result.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void sendsAnyNoticeOnDemand(String code) {
        open(code);
        var id = payment(code).get("id").textValue();
        var answer = Payer.control(
                sandbox.address(),
                "POST",
                "payments/" + id + "/notices",
                "{\"result\":\"PAID\",\"amount\":1,\"forged\":false}");
        assertThat(answer.get("status").intValue()).isEqualTo(500);
        assertThat(verified(code, box.await(1).getFirst()).amount()).isEqualTo(1);
        assertThat(query(code)).isEqualTo(new GatewayAnswer.Unpaid());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
