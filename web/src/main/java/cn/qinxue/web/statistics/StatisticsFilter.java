package cn.qinxue.web.statistics;

import cn.qinxue.web.fragment.Option;
import java.util.List;

/**
 * One condition above a table.
 *
 * @param options to choose from; empty: something is typed
 * @param value as it stands
 */
public record StatisticsFilter(String name, String label, List<Option> options, String value) {
    public StatisticsFilter {
        options = List.copyOf(options);
    }

    static StatisticsFilter typed(String name, String label, String value) {
        return new StatisticsFilter(name, label, List.of(), value);
    }

    /** Whether something is typed. */
    public boolean isTyped() {
        return options.isEmpty();
    }
}
