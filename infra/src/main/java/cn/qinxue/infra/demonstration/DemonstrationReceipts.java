package cn.qinxue.infra.demonstration;

import cn.qinxue.services.desk.DeskPayment;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.SkillLevel;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** What people of the demonstration paid at a desk in the last days. */
@Singleton
class DemonstrationReceipts {
    private static final int DAYS = 12;
    private static final int FIRST = 1_260;

    private final Policies policies;
    private final Clock clock;

    DemonstrationReceipts(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** The year's fee of that level, on a receipt of that number. */
    DeskPayment of(String programme, SkillLevel level, int number) {
        var today = LocalDate.now(clock);
        var policy = policies.current(programme, today.getYear()).orElseThrow().policy();
        var day = today.minusDays(DAYS - number % DAYS);
        return new DeskPayment(
                policy.fee(level).orElseThrow(),
                "%d-%06d".formatted(today.getYear(), FIRST + number),
                day.getYear() == today.getYear() ? day : today);
    }
}
