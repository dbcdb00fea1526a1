package cn.qinxue.web.portal;

import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The programmes of the bound tenant that have a policy of this year. */
@Singleton
class GovernedProgrammes {
    private final Programmes programmes;
    private final Policies policies;
    private final Clock clock;

    GovernedProgrammes(Programmes programmes, Policies policies, Clock clock) {
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Governed> all() {
        return programmes.all().stream().flatMap(this::governed).toList();
    }

    private Stream<Governed> governed(Programme programme) {
        return policies.current(programme.code(), today().getYear()).stream()
                .map(published -> new Governed(programme, published.policy()));
    }
}
