package cn.qinxue.services.staffexport;

import static cn.qinxue.services.staff.OfficeHouse.HAIAN;
import static cn.qinxue.services.staff.OfficeHouse.JIANGSU;
import static cn.qinxue.services.staff.OfficeHouse.NANTONG;
import static cn.qinxue.services.staff.OfficeHouse.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.search.StaffFilter;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.services.staff.OfficeHouse;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.testbase.TestHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With a writer of plain lines in place of workbooks. */
class StaffExportTest {
    private static final StaffQuery EVERYBODY = StaffQuery.everybody("worker");
    private static final WorkbookStreams LINES = (out, name, columns, rows) -> rows.writeTo(values -> {
        var line = values.stream().map(StaffExportTest::text).collect(Collectors.joining("|")) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
    });

    private static OfficeHouse home;
    private static OfficeHouse.Person haian;
    private static OfficeHouse.Person rugao;

    @BeforeAll
    static void openHouses() {
        home = OfficeHouse.open("export");
        haian = home.person("海安人", home.haian());
        rugao = home.person("如皋人", home.rugao());
        var neighbour = OfficeHouse.open("export-neighbour");
        neighbour.person("邻省人", neighbour.haian());
    }

    private static StaffExport export(WorkbookStreams streams) {
        return new StaffExport(
                TestHouse.bean(StaffSearch.class),
                TestHouse.bean(StaffRecords.class),
                TestHouse.bean(ExportWords.class),
                streams,
                TestHouse.bean(AuditTrail.class),
                TestHouse.bean(Clock.class));
    }

    private static ExportFile file(ExportStart start) {
        return switch (start) {
            case ExportStart.Begun begun -> begun.file();
            case ExportStart.Refused refused -> throw new AssertionError(refused.message());
        };
    }

    private static List<String> lines(ExportStart start) {
        try (var content = file(start).content()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(SheetValue value) {
        return switch (value) {
            case SheetValue.Text text -> text.text();
            case SheetValue.Number number -> Long.toString(number.number());
            case SheetValue.Day day -> day.day().toString();
            case SheetValue.Blank blank -> "";
            case SheetValue.Wrong wrong -> wrong.text();
        };
    }

    private static AuditEntry lastDeed() {
        return TestHouse.bean(AuditTrail.class).newest(Long.MAX_VALUE, 1).getFirst();
    }

    @Test
    void holdsThePeopleOfTheScopeAndNoOthersMaskedAndIsOnTheTrail() {
        home.run(() -> {
            var all = export(LINES).begin(actor(NANTONG), EVERYBODY, false);
            assertThat(file(all).name()).isEqualTo("用户名单-南通市-" + LocalDate.now(TestHouse.bean(Clock.class)) + ".xlsx");
            assertThat(lines(all))
                    .containsExactly(
                            "1|如皋人|**** %s||高级工|如皋市高级中学|江苏省/南通市/如皋市|江苏省/南通市/如皋市|已激活"
                                    .formatted(rugao.idNumber().substring(14)),
                            "2|%s|**** %s||高级工|海安市高级中学|江苏省/南通市/海安市|江苏省/南通市/海安市|已激活"
                                    .formatted(
                                            haian.staff().name(),
                                            haian.idNumber().substring(14)));
            assertThat(lines(export(LINES).begin(actor(HAIAN), EVERYBODY, false)))
                    .hasSize(1);
            assertThat(lines(export(LINES).begin(actor(HAIAN), EVERYBODY.within(StaffFilter.inRegion(NANTONG)), false)))
                    .hasSize(1);
            var deed = lastDeed();
            assertThat(deed.action()).isEqualTo(AuditAction.EXPORT);
            assertThat(deed.afterValue()).contains("地区：江苏省/南通市", "\"count\":\"1\"", "只有后四位");
        });
    }

    @Test
    void fullNumbersNeedTheRightAndNumbersTypedStayOutOfTheTrail() {
        home.run(() -> {
            var query = EVERYBODY.saying(haian.idNumber());
            assertThatThrownBy(() -> export(LINES).begin(actor(HAIAN, OfficeRole.READ_ONLY), query, true))
                    .isInstanceOf(Forbidden.class);
            var full = lines(export(LINES).begin(actor(HAIAN), query, true));
            assertThat(full).singleElement().asString().contains("|" + haian.idNumber() + "|");
            assertThat(lastDeed().afterValue()).contains("完整").doesNotContain(haian.idNumber());
        });
    }

    @Test
    void chosenPeopleInTheirOrderUnlessOneIsElsewhere() {
        home.run(() -> {
            var both = List.of(haian.staff().id(), rugao.staff().id());
            assertThat(lines(export(LINES).begin(actor(JIANGSU), both, false)))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("1|" + haian.staff().name());
            assertThatThrownBy(() -> export(LINES).begin(actor(HAIAN), both, false))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> export(LINES).begin(actor(HAIAN), List.of(), false))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aThirdAtOnceIsRefusedAndAnEndedOneMakesRoom() throws Exception {
        var gate = new CountDownLatch(1);
        var slow = export((out, name, columns, rows) -> {
            await(gate);
            LINES.write(out, name, columns, rows);
        });
        home.run(() -> {
            var first = slow.begin(actor(NANTONG), EVERYBODY, false);
            var second = slow.begin(actor(HAIAN), EVERYBODY, false);
            assertThat(slow.begin(actor(HAIAN), EVERYBODY, false)).isInstanceOf(ExportStart.Busy.class);
            gate.countDown();
            assertThat(lines(first)).hasSize(2);
            assertThat(lines(second)).hasSize(1);
            assertThat(lines(begin(slow))).hasSize(2);
        });
    }

    @Test
    void aReaderWhoLeavesEndsItAndAFailureIsSeen() throws Exception {
        var ended = new CountDownLatch(1);
        var endless = export((out, name, columns, rows) -> {
            try {
                while (true) out.write(1);
            } finally {
                ended.countDown();
            }
        });
        home.run(() -> {
            try (var content =
                    file(endless.begin(actor(HAIAN), EVERYBODY, false)).content()) {
                assertThat(content.read()).isEqualTo(1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();

        var broken = export((out, name, columns, rows) -> {
            out.write(1);
            throw new IOException("disk full");
        });
        home.run(() -> {
            var content = file(broken.begin(actor(HAIAN), EVERYBODY, false)).content();
            assertThatThrownBy(content::readAllBytes).isInstanceOf(IOException.class);
        });
    }

    /** The place of an ended export is free a moment after its last byte. */
    private static ExportStart begin(StaffExport export) {
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        Actor nantong = actor(NANTONG);
        var start = export.begin(nantong, EVERYBODY, false);
        while (start instanceof ExportStart.Busy && System.nanoTime() < until) {
            Thread.onSpinWait();
            start = export.begin(nantong, EVERYBODY, false);
        }
        return start;
    }

    private static void await(CountDownLatch gate) throws IOException {
        try {
            if (!gate.await(10, TimeUnit.SECONDS)) throw new IOException("nobody opened the gate");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
