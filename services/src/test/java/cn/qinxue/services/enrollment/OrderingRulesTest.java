package cn.qinxue.services.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.OrderingRefusal.NoCommonGateway;
import cn.qinxue.services.enrollment.OrderingRefusal.NotAwaiting;
import cn.qinxue.services.enrollment.OrderingRefusal.NotSelected;
import cn.qinxue.services.enrollment.OrderingRefusal.WindowClosed;
import cn.qinxue.services.enrollment.OrderingRules.Facts;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyRefusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderingRulesTest {
    private static final Policy JIANGSU = PolicyFixtures.JIANGSU_2023;
    private static final Policy FUJIAN = PolicyFixtures.FUJIAN_2017;
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 15);
    private static final LocalDate MAY = LocalDate.of(2017, 5, 1);

    @Test
    void fujianOrdersOnlyWhatIsSelected() {
        assertThat(refusals(waiting(FUJIAN, 0), MAY)).isEmpty();
        assertThat(refusals(waiting(FUJIAN, 50), MAY)).containsExactly(new NotSelected("班", 50));
        assertThat(new NotSelected("班", 50).message()).isEqualTo("“班”还有 0.5 学时没有选课，请先选课再缴费。");
    }

    @Test
    void jiangsuOrdersBeforeSelecting() {
        assertThat(refusals(waiting(JIANGSU, 4000), SEPTEMBER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Enrollment.State.class, mode = EnumSource.Mode.EXCLUDE, names = "AWAITING_PAYMENT")
    void onlyWhatWaitsForItsMoneyIsOrdered(Enrollment.State state) {
        assertThat(refusals(new Facts("班", state, JIANGSU, JIANGSU, 0), SEPTEMBER))
                .containsExactly(new NotAwaiting("班", state));
    }

    @Test
    void nothingIsOrderedOutsideTheWindow() {
        assertThat(refusals(waiting(JIANGSU, 0), LocalDate.of(2023, 10, 31)))
                .containsExactly(new WindowClosed("班", new PolicyRefusal.TooLate(LocalDate.of(2023, 10, 30))));
    }

    @Test
    void whatHasNoGatewayInCommonIsPaidApart() {
        var mixed = List.of(waiting(JIANGSU, 0), new Facts("另一个班", Enrollment.State.AWAITING_PAYMENT, FUJIAN, null, 0));
        assertThat(OrderingRules.refusals(mixed, SEPTEMBER)).contains(new NoCommonGateway());
    }

    @Test
    void theTermsOfSeveralAreWhatAllAllow() {
        var longer = PolicyFixtures.policy(
                "fujian-worker-2017.yaml",
                yaml -> yaml.replace("2017", "2018").replace("orderLifetimeMinutes: 30", "orderLifetimeMinutes: 60"));
        var terms = OrderTerms.of(List.of(FUJIAN, longer));
        assertThat(terms.lifetime()).isEqualTo(Duration.ofMinutes(30));
        assertThat(terms.gatewayCodes()).containsExactly("E_JIAOTONG");
        assertThat(terms.deliveryCodes()).containsExactly("DOWNLOAD");
    }

    private static Facts waiting(Policy policy, int hoursToSelect) {
        return new Facts("班", Enrollment.State.AWAITING_PAYMENT, policy, policy, hoursToSelect);
    }

    private static List<OrderingRefusal> refusals(Facts facts, LocalDate today) {
        return OrderingRules.refusals(List.of(facts), today);
    }
}
