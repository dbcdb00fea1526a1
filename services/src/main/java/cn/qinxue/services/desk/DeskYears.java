package cn.qinxue.services.desk;

import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Which programmes have a desk this year; plans of face-to-face classes are of the current year too. */
@Singleton
public class DeskYears {
    private final Programmes programmes;
    private final Policies policies;
    private final Clock clock;

    DeskYears(Programmes programmes, Policies policies, Clock clock) {
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
        return programmes.all().stream()
                .filter(programme -> isOpen(programme.code(), current()))
                .toList();
    }

    boolean isOpen(String programme, int year) {
        return policies.current(programme, year)
                .map(published -> DeskRules.isOpen(published.policy()))
                .orElse(false);
    }
}
