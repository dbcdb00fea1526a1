package cn.qinxue.services.selection;

import cn.qinxue.services.enrollment.ClassObserver;
import cn.qinxue.services.enrollment.ClassStanding;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.tenants.policy.Policies;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells for which hours of a class courses must still be chosen. */
@Singleton
class SelectionStandings implements ClassObserver {
    private final CourseSelectionRepository repository;
    private final Policies policies;

    SelectionStandings(CourseSelectionRepository repository, Policies policies) {
        this.repository = repository;
        this.policies = policies;
    }

    @Override
    public Map<UUID, ClassStanding> standings(Collection<Enrollment> enrollments) {
        if (enrollments.isEmpty()) return Map.of();
        var selections = repository.of(enrollments.stream().map(Enrollment::id).toList()).stream()
                .collect(Collectors.groupingBy(CourseSelection::enrollment));
        var standings = new HashMap<UUID, ClassStanding>();
        for (var enrollment : enrollments) {
            if (enrollment.delivery() == DeliveryMode.IN_PERSON) continue;
            var own = selections.getOrDefault(enrollment.id(), List.of());
            standings.put(enrollment.id(), new ClassStanding(stillToSelect(enrollment, own), false, List.of()));
        }
        return standings;
    }

    /** Candidates are not selected yet; categories that the policy pushes need no choice. */
    private Map<String, Integer> stillToSelect(Enrollment enrollment, List<CourseSelection> selections) {
        var policy = policies.byId(enrollment.policyVersion()).policy();
        var requirement = policy.requirement(enrollment.level());
        if (requirement.isEmpty()) return Map.of();
        var totals = SelectionTotals.of(policy, requirement.get(), selections);
        if (!totals.split()) {
            int missing = totals.required() - totals.confirmed();
            return missing > 0 ? Map.of(totals.categories().getFirst().code(), missing) : Map.of();
        }
        return totals.categories().stream()
                .filter(category -> !category.assigned() && category.required() > category.confirmed())
                .collect(Collectors.toMap(
                        SelectionTotals.Category::code, category -> category.required() - category.confirmed()));
    }
}
