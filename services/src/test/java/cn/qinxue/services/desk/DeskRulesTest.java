package cn.qinxue.services.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.PolicyFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);
    private static final Optional<DeskRules.Visitor> VISITOR = Optional.of(new DeskRules.Visitor("张三", false, false));
    private static final DeskPayment PAID = new DeskPayment(300_00, "SJ-0001", TODAY);

    @Test
    void somebodyOfTheOfficeWhoPaidIsRegistered() {
        assertThat(refusals(VISITOR, PAID)).isEmpty();
        assertThat(refusals(VISITOR, new DeskPayment(1, "SJ", LocalDate.of(2026, 1, 1))))
                .isEmpty();
        assertThat(refusals(VISITOR, new DeskPayment(DeskRules.MOST, "SJ", TODAY)))
                .isEmpty();
    }

    @Test
    void saysEverythingAtOnce() {
        var person = Optional.of(new DeskRules.Visitor("张三", true, true));
        var payment = new DeskPayment(0, "SJ", TODAY.plusDays(1));
        assertThat(DeskRules.registering(2026, false, person, payment, TODAY))
                .containsExactlyInAnyOrder(
                        new DeskRefusal.NoDesk(2026),
                        new DeskRefusal.Closed("张三"),
                        new DeskRefusal.Twice("张三", 2026),
                        new DeskRefusal.NothingPaid(),
                        new DeskRefusal.PaidInFuture());
    }

    @Test
    void refusesStrangersMistypedMoneyAndOldReceipts() {
        assertThat(refusals(Optional.empty(), PAID)).containsExactly(new DeskRefusal.NobodyHere());
        assertThat(refusals(VISITOR, new DeskPayment(DeskRules.MOST + 1, "SJ", TODAY)))
                .containsExactly(new DeskRefusal.TooMuch(DeskRules.MOST));
        assertThat(refusals(VISITOR, new DeskPayment(300_00, "SJ", LocalDate.of(2025, 12, 31))))
                .containsExactly(new DeskRefusal.PaidBeforeYear(2026));
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatWaitsIsCancelledOrGrouped(DeskState state) {
        assertThat(DeskRules.leaving(state).isEmpty()).isEqualTo(state == DeskState.REGISTERED);
    }

    @Test
    void thePolicySaysWhetherThereIsADesk() {
        assertThat(DeskRules.isOpen(PolicyFixtures.JIANGSU_2023)).isTrue();
        assertThat(DeskRules.isOpen(PolicyFixtures.JIANGSU_2018)).isFalse();
        assertThat(DeskRules.isOpen(PolicyFixtures.FUJIAN_2017)).isFalse();
    }

    private static List<DeskRefusal> refusals(Optional<DeskRules.Visitor> visitor, DeskPayment payment) {
        return DeskRules.registering(2026, true, visitor, payment, TODAY);
    }
}
