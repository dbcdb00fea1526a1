package cn.qinxue.services.staff;

import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;

/** What happened to a record, out of the trail, in words for people. */
@Singleton
public class StaffHistory {
    /** So many lines at most, the newest. */
    private static final int LINES = 100;

    private static final Argument<Map<String, String>> VALUES = Argument.mapOf(String.class, String.class);

    /** What the fields of the trail are called, in the order in which they are shown; others are nobody's business. */
    private static final SequencedMap<String, String> LABELS = labels();

    private final StaffRecords records;
    private final AuditTrail trail;
    private final JsonMapper json;

    StaffHistory(StaffRecords records, AuditTrail trail, JsonMapper json) {
        this.records = records;
        this.trail = trail;
        this.json = json;
    }

    /**
     * The newest lines first.
     *
     * @throws NotFound if the record is outside the scope
     */
    @Transactional
    public List<StaffDeed> of(RegionPath scope, UUID id) {
        var staff = records.find(scope, id).orElseThrow(NotFound::new);
        return trail.about("staff/" + staff.id(), LINES).stream()
                .map(this::deed)
                .toList();
    }

    /** What a field of a person's record is called. */
    public static String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    private StaffDeed deed(AuditEntry entry) {
        var before = values(entry.beforeValue());
        var after = values(entry.afterValue());
        var changes = LABELS.sequencedEntrySet().stream()
                .filter(label -> before.containsKey(label.getKey()) || after.containsKey(label.getKey()))
                .map(label ->
                        new StaffDeed.Change(label.getValue(), before.get(label.getKey()), after.get(label.getKey())))
                .toList();
        return new StaffDeed(entry.at(), entry.accountName(), entry.action().label(), entry.address(), changes);
    }

    private Map<String, String> values(String written) {
        try {
            return json.readValue(written, VALUES);
        } catch (IOException e) {
            throw new UncheckedIOException("The trail's values could not be read", e);
        }
    }

    private static SequencedMap<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", "姓名");
        labels.put("idNumber", "身份证号");
        labels.put("gender", "性别");
        labels.put("employmentKind", "用工形式");
        labels.put("trade", "技术工种");
        labels.put("level", "技术等级");
        labels.put("levelCorrection", "等级更正原因");
        labels.put("employer", "工作单位");
        labels.put("mobile", "手机号");
        labels.put("email", "电子邮箱");
        labels.put("postcode", "邮政编码");
        labels.put("address", "通讯地址");
        labels.put("state", "状态");
        return labels;
    }
}
