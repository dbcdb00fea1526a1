package cn.qinxue.web.survival;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staffimport.ImportColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 65,000 people goes in though the program is killed again and again on the way. */
class ImportSurvivalTest {
    private static final String HOST = "jiangsu.localhost";
    private static final int ROWS = 65_000;
    private static final int BAD = 65;
    private static final int KILLS = 2;

    private static final String PROGRESS = "SELECT state, next_row, added, bad FROM %s.staff_import WHERE id = ?";
    private static final String PEOPLE = """
            SELECT count(*), count(DISTINCT id_number_hash), count(DISTINCT address) FROM %s.staff
            WHERE address LIKE '第%%号院'""";
    private static final String REFUSED =
            "SELECT count(*) FROM %s.staff_import_row WHERE import = ? AND outcome = 'BAD'";

    @TempDir
    Path folder;

    private record Progress(String state, int nextRow, int added, int bad) {}

    @Test
    void nobodyIsLostAndNobodyComesTwice() throws Exception {
        try (var program = new ProgramProcess(folder);
                var office = new Student(program, HOST)) {
            office.logIn("jsadmin");
            var id = office.upload("/office/staff-imports", "全省.xlsx", file());
            await(program, id, "WAITING");
            assertThat(office.post("/office/staff-imports/" + id + "/confirmation", Map.of("decision", "import"))
                            .code())
                    .isEqualTo(303);
            int before = 0;
            for (int kill = 1; kill <= KILLS; kill++) {
                int target = ROWS * kill / (KILLS + 2);
                while (progress(program, id).nextRow() < Math.max(target, before + 1)) ProgramProcess.pause(5);
                program.kill();
                var left = progress(program, id);
                System.out.printf("Killed at row %d of %d%n", left.nextRow(), ROWS);
                assertThat(left.state()).isEqualTo("IMPORTING");
                assertThat(left.nextRow()).isLessThan(ROWS);
                assertThat(people(program)[0]).isEqualTo(left.added());
                before = left.nextRow();
                program.restart();
            }
            await(program, id, "DONE");
            var done = progress(program, id);
            assertThat(done.added()).isEqualTo(ROWS - BAD);
            assertThat(done.bad()).isEqualTo(BAD);
            assertThat(people(program)).containsExactly(ROWS - BAD, ROWS - BAD, ROWS - BAD);
            assertThat(refused(program, id)).isEqualTo(BAD);
            program.stop();
            assertThat(program.leftOver()).isEmpty();
        }
    }

    private static void await(ProgramProcess program, UUID id, String state) throws SQLException {
        for (int i = 0; i < 1_800 && !progress(program, id).state().equals(state); i++) ProgramProcess.pause(100);
        assertThat(progress(program, id).state()).isEqualTo(state);
    }

    private static Progress progress(ProgramProcess program, UUID id) throws SQLException {
        try (var database = program.database();
                var query = database.prepareStatement(PROGRESS.formatted(SurvivalTest.schema(program)))) {
            query.setObject(1, id);
            var found = query.executeQuery();
            assertThat(found.next()).isTrue();
            return new Progress(found.getString(1), found.getInt(2), found.getInt(3), found.getInt(4));
        }
    }

    private static int[] people(ProgramProcess program) throws SQLException {
        try (var database = program.database();
                var query = database.createStatement()) {
            var found = query.executeQuery(PEOPLE.formatted(SurvivalTest.schema(program)));
            assertThat(found.next()).isTrue();
            return new int[] {found.getInt(1), found.getInt(2), found.getInt(3)};
        }
    }

    private static int refused(ProgramProcess program, UUID id) throws SQLException {
        try (var database = program.database();
                var query = database.prepareStatement(REFUSED.formatted(SurvivalTest.schema(program)))) {
            query.setObject(1, id);
            var found = query.executeQuery();
            assertThat(found.next()).isTrue();
            return found.getInt(1);
        }
    }

    private static byte[] file() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "survival", "1.0")) {
            var sheet = workbook.newWorksheet("人员");
            for (var column : ImportColumn.all()) sheet.inlineString(0, column.ordinal(), column.title());
            for (int number = 0; number < ROWS; number++) {
                var row = row(number);
                for (int column = 0; column < row.length; column++) {
                    sheet.inlineString(number + 1, column, row[column]);
                }
                if (number % 1_000 == 0) sheet.flush();
            }
        }
        return out.toByteArray();
    }

    private static String[] row(int number) {
        var day = LocalDate.of(1975, 1, 1).plusDays(number / 900).format(DateTimeFormatter.BASIC_ISO_DATE);
        var seventeen = "990099" + day + "%03d".formatted(number % 900 + 100);
        return new String[] {
            number % 1_000 == 999 ? "4" : "钱进",
            seventeen + IdNumber.checkCharacter(seventeen),
            number % 2 == 1 ? "男" : "女",
            "在编",
            "电工",
            "中级工",
            "南通市第" + number % 500 + "学校",
            "江苏省/南通市/海安市",
            "1000000" + "%04d".formatted(number % 10_000),
            "a@b.cn",
            "226600",
            "第" + number + "号院"
        };
    }
}
