package cn.qinxue.services.staffexport;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.spreadsheet.Spool;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Exports the people of a search, or chosen ones, as a workbook. It is written to a temporary file as fast as the
 * database reads, and sent from there while it grows: a slow line holds neither connection nor memory.
 */
@Singleton
public class StaffExport {
    /** At once and per tenant: each reads over one connection of the pool, and full numbers over a second. */
    static final int MOST_AT_ONCE = 2;

    private final StaffSearch search;
    private final StaffRecords records;
    private final ExportWords words;
    private final WorkbookStreams streams;
    private final AuditTrail trail;
    private final Clock clock;
    private final Map<String, Integer> running = new ConcurrentHashMap<>();

    StaffExport(
            StaffSearch search,
            StaffRecords records,
            ExportWords words,
            WorkbookStreams streams,
            AuditTrail trail,
            Clock clock) {
        this.search = search;
        this.records = records;
        this.words = words;
        this.streams = streams;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Exports the whole result of a search within the actor's scope.
     *
     * @param fullNumbers ID numbers in full, which needs the right to
     * @throws cn.qinxue.tenants.access.Forbidden without the right to full numbers
     */
    public ExportStart begin(Actor actor, StaffQuery query, boolean fullNumbers) {
        var scope = actor.scope();
        if (fullNumbers) actor.require(Right.FULL_NUMBERS);
        long count = search.count(scope, query);
        if (count > ExportSheet.MOST_ROWS) return new ExportStart.TooMany(count, ExportSheet.MOST_ROWS);
        var order = new Order(actor, words.conditions(scope, query), count, fullNumbers);
        return begin(order, words.place(scope, query), portions -> search.each(scope, query, portions));
    }

    /**
     * Exports chosen people, in this order.
     *
     * @param fullNumbers ID numbers in full, which needs the right to
     * @throws NotFound if there is none, or one of them is outside the actor's scope
     * @throws cn.qinxue.tenants.access.Forbidden without the right to full numbers
     */
    public ExportStart begin(Actor actor, List<UUID> ids, boolean fullNumbers) {
        var scope = actor.scope();
        if (fullNumbers) actor.require(Right.FULL_NUMBERS);
        var chosen = search.ofIds(scope, ids.stream().distinct().toList());
        if (chosen.isEmpty() || chosen.size() < ids.stream().distinct().count()) throw new NotFound();
        var order = new Order(actor, "所选人员", chosen.size(), fullNumbers);
        return begin(order, "所选人员", portions -> portions.accept(chosen));
    }

    private record Order(Actor actor, String conditions, long count, boolean fullNumbers) {}

    private ExportStart begin(Order order, String place, ExportRun.People people) {
        var tenant = Tenancy.current();
        var key = tenant.schemaName();
        if (running.merge(key, 1, Integer::sum) > MOST_AT_ONCE) {
            done(key);
            return new ExportStart.Busy(MOST_AT_ONCE);
        }
        boolean started = false;
        try {
            note(order);
            var spool = Spool.open();
            var scope = order.actor().scope();
            var run = order.fullNumbers()
                    ? new ExportRun(tenant, streams, people, portion -> records.idNumbers(scope, ids(portion)), spool)
                    : new ExportRun(tenant, streams, people, null, spool);
            run.start(() -> done(key));
            started = true;
            return new ExportStart.Begun(new ExportFile(name(place), spool.in()));
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary file for an export", e);
        } finally {
            if (!started) done(key);
        }
    }

    private void note(Order order) {
        var actor = order.actor();
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                AuditAction.EXPORT,
                "staff",
                Map.of(),
                Map.of(
                        "filter", order.conditions(),
                        "count", Long.toString(order.count()),
                        "idNumbers", order.fullNumbers() ? "完整" : "只有后四位")));
    }

    private void done(String key) {
        running.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }

    private String name(String place) {
        return "用户名单-" + place + "-" + LocalDate.now(clock) + ".xlsx";
    }

    private static List<UUID> ids(List<FoundStaff> portion) {
        return portion.stream().map(FoundStaff::id).toList();
    }
}
