package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimLine;
import cn.qinxue.services.equivalence.ClaimRules;
import cn.qinxue.services.equivalence.ClaimState;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.services.equivalence.EquivalenceClaim;
import cn.qinxue.tenants.policy.EquivalenceKind;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Tone;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the policies call kinds and categories of claims; a code that no policy names any more is shown as it stands. */
@Singleton
class ClaimWords {
    private final Claims claims;
    private final Programmes programmes;
    private final Policies policies;

    ClaimWords(Claims claims, Programmes programmes, Policies policies) {
        this.claims = claims;
        this.programmes = programmes;
        this.policies = policies;
    }

    String kind(EquivalenceClaim claim) {
        return kind(claims.policy(claim.programme(), claim.year()), claim.kind());
    }

    /** Names the kinds of many claims, asking once for each programme and year. */
    Function<ClaimLine, String> kindsOf() {
        Map<String, Optional<Policy>> asked = new HashMap<>();
        return line -> kind(
                asked.computeIfAbsent(
                        line.programme() + " " + line.year(), any -> claims.policy(line.programme(), line.year())),
                line.kind());
    }

    String category(String programme, int year, @Nullable String category) {
        if (category == null) return "不指定，只计入总学时";
        return claims.policy(programme, year)
                .flatMap(policy -> policy.categoryLabel(category))
                .orElse(category);
    }

    String programme(String code) {
        return programmes.byCode(code).map(Programme::name).orElse(code);
    }

    /** Every kind that a policy of the province names. */
    List<Option> kinds() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (var programme : programmes.all()) {
            for (int year : policies.years(programme.code())) {
                claims.policy(programme.code(), year).stream()
                        .flatMap(policy -> policy.equivalence().kinds().stream())
                        .forEach(kind -> labels.putIfAbsent(kind.code(), kind.label()));
            }
        }
        return labels.entrySet().stream()
                .map(label -> Option.of(label.getKey(), label.getValue()))
                .toList();
    }

    static Tone tone(ClaimState state) {
        return switch (state) {
            case PENDING -> Tone.WAIT;
            case APPROVED -> Tone.OK;
            case REFUSED -> Tone.BAD;
            case WITHDRAWN -> Tone.OFF;
        };
    }

    private static String kind(Optional<Policy> policy, String code) {
        return policy.flatMap(its -> ClaimRules.kind(its.equivalence(), code))
                .map(EquivalenceKind::label)
                .orElse(code);
    }
}
