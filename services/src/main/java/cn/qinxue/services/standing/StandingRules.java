package cn.qinxue.services.standing;

import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.QualificationRules;
import cn.qinxue.services.hours.QualificationVerdict.Qualified;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.Requirement;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person-year amounts to. Pure: no clock, no database. */
final class StandingRules {
    private StandingRules() {}

    /** By which policies years are judged. */
    interface Governing {
        /** The policy of years that no enrollment fixed. */
        Optional<PublishedPolicy> of(String programme, int year);
    }

    /** The standing, or nothing where nothing stands. */
    static Optional<Standing> standing(
            YearOf whose, Home home, YearSources sources, Governing governing, Function<UUID, PublishedPolicy> byId) {
        if (!sources.any()) return Optional.empty();
        var deciding = sources.deciding();
        var policy = deciding.map(place -> byId.apply(place.policyVersion()))
                .or(() -> governing.of(home.programme(), whose.year()))
                .orElse(null);
        var level = deciding.isPresent() ? deciding.get().level() : home.level();
        return Optional.of(new Standing(
                whose.staff(),
                whose.year(),
                home.programme(),
                home.region(),
                judgement(policy, level, deciding.isPresent(), sources),
                sources.takings()));
    }

    private static Judgement judgement(
            @Nullable PublishedPolicy published, @Nullable SkillLevel level, boolean fixed, YearSources sources) {
        int earned = sources.earned().stream().mapToInt(EarnedHours::hundredths).sum();
        if (published == null) return new Judgement(null, fixed, 0, earned, false);
        var policy = published.policy();
        boolean qualified = QualificationRules.verdict(policy, level, sources.earned())
                .filter(Qualified.class::isInstance)
                .isPresent();
        int required = policy.requirement(level).map(Requirement::totalHours).orElse(0);
        return new Judgement(published.id(), fixed, required, earned, qualified);
    }
}
