package cn.qinxue.services.desk;

import cn.qinxue.services.staff.StaffPolicies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which programmes have a desk this year; plans of face-to-face classes are of the current year too. */
@Singleton
public class DeskYears {
    private final Programmes programmes;
    private final StaffPolicies policies;
    private final Clock clock;

    DeskYears(Programmes programmes, StaffPolicies policies, Clock clock) {
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    /** The year that the desk registers for. */
    public int current() {
        return LocalDate.now(clock).getYear();
    }

    /** The programmes whose policy of this year lets offices register people; empty: there is no desk. */
    public List<Programme> programmes() {
        var ofYear = policies.byProgramme();
        return programmes.all().stream()
                .filter(programme -> isOpen(ofYear.get(programme.code())))
                .toList();
    }

    /** Whether the programme is one of them. */
    boolean isOpen(String programme) {
        return isOpen(policies.byProgramme().get(programme));
    }

    private static boolean isOpen(@Nullable Policy policy) {
        return policy != null && DeskRules.isOpen(policy);
    }
}
