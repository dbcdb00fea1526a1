package cn.qinxue.services.enrollment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a learner is in a class, apart from hours earned.
 *
 * @param stillToSelect hundredths of a credit hour, by category code, for which courses must still be chosen; categories
 *     with nothing left are absent
 * @param begun whether any course was begun
 * @param tasks what can be done now, the one to go on with first
 */
public record ClassStanding(Map<String, Integer> stillToSelect, boolean begun, List<LearningTask> tasks) {
    /** Nothing is known. */
    public static final ClassStanding NONE = new ClassStanding(Map.of(), false, List.of());

    public ClassStanding {
        stillToSelect = Map.copyOf(stillToSelect);
        tasks = List.copyOf(tasks);
    }

    /**
     * Hundredths of a credit hour, over all categories.
     *
     * @param missing what the year still lacks: nobody must choose courses for hours that came from elsewhere
     */
    public int hoursToSelect(int missing) {
        return Math.min(
                missing,
                stillToSelect.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** The same for one category, of which {@code missing} is lacking. */
    public int hoursToSelect(String category, int missing) {
        return Math.min(missing, stillToSelect.getOrDefault(category, 0));
    }

    /** What two sides know together: what is to be learned before what is to be passed. */
    public ClassStanding plus(ClassStanding other) {
        var toSelect = new HashMap<>(stillToSelect);
        other.stillToSelect.forEach((category, hours) -> toSelect.merge(category, hours, Integer::sum));
        var all = new ArrayList<>(tasks);
        all.addAll(other.tasks);
        all.sort(Comparator.comparing(LearningTask::kind));
        return new ClassStanding(toSelect, begun || other.begun, all);
    }
}
