package cn.qinxue.services.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a deed was done to.
 *
 * @param noun as in {@code staff/0198…}
 * @param id the rest, mostly a UUID; empty where the noun says all
 */
public record AuditSubject(String noun, String id) {
    /** What the nouns of the trail are called; one that is missing here is shown as it stands. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("account", "账号"),
            Map.entry("api-token", "接口令牌"),
            Map.entry("audit-trail", "操作日志"),
            Map.entry("desk-registration", "线下报名"),
            Map.entry("employer", "工作单位"),
            Map.entry("equivalence-claim", "视同申报"),
            Map.entry("office", "工考办"),
            Map.entry("other-form", "其他形式培训"),
            Map.entry("promotion-eligibility", "升级考核资格"),
            Map.entry("recount", "统计重算"),
            Map.entry("staff", "人员"),
            Map.entry("statistics", "统计"),
            Map.entry("staff-import", "用户导入"),
            Map.entry("tenant", "省份"),
            Map.entry("trade", "技术工种"),
            Map.entry("training-plan", "培训计划"),
            Map.entry("training-site", "面授点"));

    /** Reads the subject of a deed. */
    public static AuditSubject parse(String subject) {
        int slash = subject.indexOf('/');
        return slash < 0
                ? new AuditSubject(subject, "")
                : new AuditSubject(subject.substring(0, slash), subject.substring(slash + 1));
    }

    /** The noun in Chinese. */
    public String label() {
        return LABELS.getOrDefault(noun, noun);
    }

    /** The id, where it is a UUID. */
    Optional<UUID> uuid() {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
