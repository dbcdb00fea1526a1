package cn.qinxue.web.plan;

import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.web.Show;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What happened to a training plan between site and office, out of the trail: filed, decided, heads adjusted, hours reported. */
@Singleton
public class PlanEvents {
    private static final int MOST = 100;

    /** One thing that happened, the newest first. */
    public record Event(String at, String text) {}

    private final AuditSearch trail;

    PlanEvents(AuditSearch trail) {
        this.trail = trail;
    }

    List<Event> of(UUID plan) {
        return trail.about(TrainingPlans.subject(plan), MOST).stream()
                .map(line -> new Event(Show.minute(line.entry().at()), text(line)))
                .filter(event -> !event.text().isEmpty())
                .toList();
    }

    private static String text(AuditLine line) {
        var who = line.entry().accountName();
        var action = line.entry().action();
        var report = after(line, "report");
        if (!report.isEmpty()) return "课时申报" + report + "，" + who + said(line);
        if (action == AuditAction.FILING) return "提交，" + who;
        if (action == AuditAction.DECISION) return decision(line, who);
        var allowed = after(line, "allowedHeads");
        return allowed.isEmpty() ? "" : "允许上报人数调整为 " + allowed + " 人，" + who;
    }

    private static String decision(AuditLine line, String who) {
        var online = after(line, "online");
        if (!online.isEmpty()) return "转为网授，" + after(line, "heads") + " 人，" + who;
        var heads = after(line, "approvedHeads");
        return (heads.isEmpty() ? "不通过，" : "通过，批准 " + heads + " 人，") + who + said(line);
    }

    private static String said(AuditLine line) {
        var opinion = after(line, "opinion");
        return opinion.isEmpty() ? "" : "：“" + opinion + "”";
    }

    private static String after(AuditLine line, String field) {
        return line.changes().stream()
                .filter(change -> change.field().equals(field))
                .map(change -> Objects.requireNonNullElse(change.after(), ""))
                .findFirst()
                .orElse("");
    }
}
