package cn.qinxue.services.staff;

import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PublishedPolicy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The policies of this year under which people are: asked for on every page of a learner, so two statements in all. */
@Singleton
public class StaffPolicies {
    private final StaffRecords records;
    private final Policies policies;
    private final Clock clock;

    StaffPolicies(StaffRecords records, Policies policies, Clock clock) {
        this.records = records;
        this.policies = policies;
        this.clock = clock;
    }

    /** Those of the programmes in which the account has a record; a programme without a policy of this year is left out. */
    @Transactional
    public List<Policy> ofAccount(UUID account) {
        var own = records.ofAccount(account).stream().map(Staff::programme).collect(Collectors.toSet());
        return own.isEmpty()
                ? List.of()
                : byProgramme().values().stream()
                        .filter(policy -> own.contains(policy.programme()))
                        .toList();
    }

    /** Those of all programmes. */
    @Transactional
    public Map<String, Policy> byProgramme() {
        int year = LocalDate.now(clock).getYear();
        return policies.governing().stream()
                .map(PublishedPolicy::policy)
                .filter(policy -> policy.year() == year)
                .collect(Collectors.toMap(Policy::programme, Function.identity()));
    }
}
