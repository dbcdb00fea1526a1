package cn.qinxue.services.plan;

import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom sites may plan classes this year: the level groups of every policy that allows face-to-face classes. */
@Singleton
public class PlanAudiences {
    private final Programmes programmes;
    private final Policies policies;
    private final Clock clock;

    PlanAudiences(Programmes programmes, Policies policies, Clock clock) {
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    /** In the order of programmes and level groups; none where no policy of this year allows face-to-face classes. */
    @Transactional
    public List<PlanAudience> current() {
        return all().filter(
                        audience -> audience.published().policy().faceToFace().enabled())
                .toList();
    }

    /** The year for which sites plan now. */
    public int year() {
        return LocalDate.now(clock).getYear();
    }

    /** That one of this year, whether or not its policy allows face-to-face classes. */
    Optional<PlanAudience> find(String value) {
        return all().filter(audience -> audience.value().equals(value)).findFirst();
    }

    private Stream<PlanAudience> all() {
        return programmes.all().stream().flatMap(this::of);
    }

    private Stream<PlanAudience> of(Programme programme) {
        return policies.current(programme.code(), year()).stream()
                .flatMap(published -> published.policy().requirements().stream()
                        .map(requirement -> new PlanAudience(programme, published, requirement)));
    }
}
