package cn.qinxue.services.staffexport;

import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.spreadsheet.SheetWriter;
import cn.qinxue.services.spreadsheet.Spool;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One export under way: a thread reads portions of people, another writes the workbook, a third, the server's, sends it.
 * Threads of the operating system, since both work without a pause, which would keep all virtual threads from running.
 */
final class ExportRun {
    /** Hands out the people in portions, from the thread that calls it, to whoever takes them. */
    interface People extends Consumer<Consumer<List<FoundStaff>>> {}

    private static final Logger LOG = LoggerFactory.getLogger(ExportRun.class);

    private final Tenant tenant;
    private final WorkbookStreams streams;
    private final People people;
    private final @Nullable Function<List<FoundStaff>, Map<UUID, String>> idNumbers;
    private final Spool spool;
    private final Portions portions = new Portions();

    /** @param idNumbers of a portion, in full; null: masked */
    ExportRun(
            Tenant tenant,
            WorkbookStreams streams,
            People people,
            @Nullable Function<List<FoundStaff>, Map<UUID, String>> idNumbers,
            Spool spool) {
        this.tenant = tenant;
        this.streams = streams;
        this.people = people;
        this.idNumbers = idNumbers;
        this.spool = spool;
    }

    /** Starts both threads; {@code done} runs when the last of them ends, however. */
    void start(Runnable done) {
        var reader = Thread.ofPlatform().daemon().name("staff-export-reader").unstarted(() -> bound(this::read));
        Thread.ofPlatform().daemon().name("staff-export-writer").start(() -> {
            try {
                reader.start();
                bound(this::write);
            } finally {
                portions.abandon();
                join(reader);
                done.run();
            }
        });
    }

    private void bound(Runnable work) {
        Tenancy.run(tenant, work);
    }

    private void read() {
        try {
            people.accept(portions::put);
            portions.end(null);
        } catch (Portions.Abandoned abandoned) {
            LOG.debug("An export ended early");
        } catch (RuntimeException e) {
            portions.end(e);
        }
    }

    private void write() {
        spool.fill(out -> streams.write(out, ExportSheet.NAME, ExportSheet.COLUMNS, this::writeRows));
    }

    private void writeRows(SheetWriter sheet) throws IOException {
        long number = 0;
        for (var portion = portions.take(); portion != null; portion = portions.take()) {
            var full = idNumbers == null ? null : idNumbers.apply(portion);
            for (var staff : portion) {
                sheet.row(ExportSheet.row(++number, staff, full == null ? null : full.get(staff.id())));
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
