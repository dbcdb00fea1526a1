package cn.qinxue.services.employer;

import cn.qinxue.services.audit.History;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What was done to a work unit. */
@Singleton
public class EmployerHistory {
    private static final SequencedMap<String, String> LABELS = labels();

    private final History history;

    EmployerHistory(History history) {
        this.history = history;
    }

    /** The newest first. */
    public List<History.Line> of(Employer employer) {
        return history.of(Employers.subject(employer.id()), LABELS);
    }

    private static SequencedMap<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", "单位名称");
        labels.put("region", "所在地区");
        labels.put("office", "管理工考办");
        labels.put("merged", "并入的单位");
        labels.put("people", "随同人数");
        return labels;
    }
}
