package cn.qinxue.services.audit;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What was done to one thing, out of the trail, in words for people. */
@Singleton
public class History {
    /** So many lines at most, the newest. */
    private static final int LINES = 100;

    private static final Argument<Map<String, String>> VALUES = Argument.mapOf(String.class, String.class);

    /** One value and what became of it; null where there was or is none. */
    public record Change(
            String label, @Nullable String before, @Nullable String after) {}

    /**
     * One deed.
     *
     * @param action in Chinese
     */
    public record Line(Instant at, String who, String action, List<Change> changes) {}

    private final AuditTrail trail;
    private final JsonMapper json;

    History(AuditTrail trail, JsonMapper json) {
        this.trail = trail;
        this.json = json;
    }

    /**
     * The newest lines first.
     *
     * @param labels what the trail's values are called, in the order in which they are shown; others are left out
     */
    public List<Line> of(String subject, SequencedMap<String, String> labels) {
        return trail.about(subject, LINES).stream()
                .map(entry -> line(entry, labels))
                .toList();
    }

    private Line line(AuditEntry entry, SequencedMap<String, String> labels) {
        var before = values(entry.beforeValue());
        var after = values(entry.afterValue());
        var changes = labels.sequencedEntrySet().stream()
                .filter(label -> before.containsKey(label.getKey()) || after.containsKey(label.getKey()))
                .map(label -> new Change(label.getValue(), before.get(label.getKey()), after.get(label.getKey())))
                .toList();
        return new Line(entry.at(), entry.accountName(), entry.action().label(), changes);
    }

    private Map<String, String> values(String written) {
        try {
            return json.readValue(written, VALUES);
        } catch (IOException e) {
            throw new UncheckedIOException("The trail's values could not be read", e);
        }
    }
}
