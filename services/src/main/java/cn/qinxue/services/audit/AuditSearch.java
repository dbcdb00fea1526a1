package cn.qinxue.services.audit;

import cn.qinxue.services.audit.AuditLine.Change;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trail as an office reads it: what belongs to its own part of the region tree. */
@Singleton
public class AuditSearch {
    /** Namesakes beyond that many are not looked for. */
    private static final int NAMESAKES = 500;

    private static final Pattern SUBJECT = Pattern.compile("[a-z-]+/[^,\\s]+");
    private static final Argument<Map<String, String>> VALUES = Argument.mapOf(String.class, String.class);

    private final AuditSearchRepository repository;
    private final Regions regions;
    private final ObjectMapper json;

    AuditSearch(AuditSearchRepository repository, Regions regions, ObjectMapper json) {
        this.repository = repository;
        this.regions = regions;
        this.json = json;
    }

    /**
     * The newest entries first.
     *
     * @param before the number of the last entry of the page before (exclusive); {@link Long#MAX_VALUE} for the first page
     */
    @Transactional
    public List<AuditLine> page(RegionPath scope, AuditFilter filter, long before, int size) {
        var subjects = subjects(scope, filter.subject());
        if (subjects != null && subjects.isEmpty()) return List.of();
        repository.planEach();
        var action = filter.action();
        var entries = repository.search(
                scope.depth() == 1 ? null : scope.value(),
                before,
                filter.from(),
                filter.until(),
                action == null ? null : action.name(),
                filter.person(),
                subjects == null ? null : String.join(",", subjects),
                size);
        var names = names(entries);
        return entries.stream().map(entry -> line(entry, names)).toList();
    }

    /** What was done to this subject, the newest first; for whoever may see the subject itself. */
    @Transactional
    public List<AuditLine> about(String subject, int size) {
        var entries = repository.about(subject, size);
        var names = names(entries);
        return entries.stream().map(entry -> line(entry, names)).toList();
    }

    /** Null where every subject is wanted. */
    private @Nullable List<String> subjects(RegionPath scope, @Nullable String wanted) {
        if (wanted == null) return null;
        return SUBJECT.matcher(wanted).matches() ? List.of(wanted) : repository.named(scope.value(), wanted, NAMESAKES);
    }

    private Map<UUID, String> names(List<AuditEntry> entries) {
        var ids = entries.stream()
                .flatMap(entry -> AuditSubject.parse(entry.subject()).uuid().stream())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : repository.names(ids).stream()
                        .collect(Collectors.toMap(
                                AuditSearchRepository.Named::id,
                                AuditSearchRepository.Named::name,
                                (one, same) -> one));
    }

    private AuditLine line(AuditEntry entry, Map<UUID, String> names) {
        var subject = AuditSubject.parse(entry.subject());
        var name = subject.noun().equals("office")
                ? regions.byCode(subject.id()).map(Region::name).orElse("")
                : subject.uuid().map(names::get).orElse("");
        return new AuditLine(entry, subject, name, changes(values(entry.beforeValue()), values(entry.afterValue())));
    }

    private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (var field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Change(field, before.get(field), after.get(field)));
            }
        }
        return changes;
    }

    private Map<String, String> values(String text) {
        try {
            return json.readValue(text, VALUES);
        } catch (IOException e) {
            throw new UncheckedIOException("The trail's values could not be read", e);
        }
    }
}
