package cn.qinxue.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.reports.paper.FontFolder;
import cn.qinxue.reports.paper.OfdFile;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.paper.Press;
import cn.qinxue.reports.paper.Printed;
import cn.qinxue.tenants.policy.DocumentTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 报名表, 签到表, 座位表, 线下报名登记表. */
class ClassPapersTest {
    private static final Press PRESS = new Press(new FontFolder(Path.of("target/data")));
    private static final Documents documents = new Documents(PRESS);
    private static final ClassListDocuments lists = new ClassListDocuments(PRESS);
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 11, 14), LocalDate.of(2026, 11, 15));

    @Test
    void enrollmentFormSaysWhoAndWhatAndLeavesRoomToSign() throws IOException {
        var sheet = Sheets.enrollmentForm(Sheets.holder("㛃䶮𠮷", Sheets.EMPLOYER));
        try (var printed = keep("enrollment-form", documents.enrollmentForm(sheet, template(), PaperFormat.PDF))) {
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(printed.text())
                    .contains("江苏省工勤人员继续教育", "工勤人员继续教育面授报名表", "报名编号：3F9A02C1", "报名日期：2026年10月9日", "演示数据")
                    .contains("姓名㛃䶮𠮷性别女身份证号9901**********2817", "工作单位海州市机关事务服务中心")
                    .contains("培训班2026年汽车驾驶与维修工技师、高级技师面授班（第2期）")
                    .contains("培训时间2026年11月14日09:00至2026年11月18日17:00", "考试时间2026年11月18日09:00至11:00")
                    .contains("培训地点海州市学府路1号3号楼205教室", "面授点海州市机关事务培训中心咨询电话0518-00001201")
                    .contains("本人签名", "单位意见（盖章）", "面授点意见（盖章）");
        }
        var ofd = new OfdFile(documents.enrollmentForm(sheet, template(), PaperFormat.OFD));
        assertThat(ofd.pages()).hasSize(1);
    }

    @Test
    void enrollmentFormNeedsItsOwnTemplate() {
        var sheet = Sheets.enrollmentForm(Sheets.holder(Sheets.NAME, Sheets.EMPLOYER));
        assertThatThrownBy(() -> documents.enrollmentForm(sheet, DocumentTemplate.YEARLY_RECORD, PaperFormat.PDF))
                .isInstanceOf(WrongTemplate.class);
    }

    @Test
    void attendanceSheetHasPagesOfItsOwnForEachDayAndALineForEverybody() throws IOException {
        try (var printed = keep("attendance", lists.attendance(Sheets.classList(40), DAYS, PaperFormat.PDF))) {
            assertThat(printed.pages()).isEqualTo(4);
            for (int page = 1; page <= 4; page++) {
                assertThat(printed.text(page))
                        .contains("2026年度面授签到表", "序号姓名工作单位联系电话上午签到下午签到备注")
                        .contains("日期：2026年11月" + (page < 3 ? 14 : 15) + "日", "应到人数：40")
                        .contains("第" + page + "页共4页", "演示数据");
            }
            assertThat(printed.text()).contains("9㛃䶮𠮷", "40学员40号海州市机关事务服务中心车辆管理与后勤保障处第二服务大队");
            assertThat(printed.text()).doesNotContain("9901");
        }
    }

    @Test
    void seatListNumbersTheSeats() throws IOException {
        try (var printed = keep("seats", lists.seats(Sheets.classList(60), PaperFormat.PDF))) {
            assertThat(printed.text())
                    .contains("面授座位表", "考试时间：2026年11月18日09:00至11:00", "座位号姓名身份证号工作单位签名")
                    .contains("1学员1号9901**********0001", "60学员60号9901**********0060");
        }
    }

    @Test
    void registrationTableHasPagesAndASealForEachUnit() throws IOException {
        var tables = new OfflineRegistrationTables(PRESS);
        var units = List.of(Sheets.registrations(Sheets.EMPLOYER, 20), Sheets.registrations("海州市第二中学", 3));
        try (var printed = keep("registrations", tables.print(units, PaperFormat.PDF))) {
            assertThat(printed.pages()).isEqualTo(3);
            assertThat(printed.text(1))
                    .contains("工勤人员继续教育线下报名登记表", "单位名称：海州市机关事务服务中心", "2026年度", "人数：20", "第1页共2页")
                    .contains("序号姓名身份证号技术工种技术等级联系电话", "2㛃䶮𠮷****0002汽车驾驶与维修高级技师****0002");
            assertThat(printed.text(2)).contains("20学员20号", "单位（盖章）", "第2页共2页");
            assertThat(printed.text(3))
                    .contains("单位名称：海州市第二中学", "人数：3", "3学员3号****0003—高级技师—", "单位（盖章）", "第1页共1页")
                    .doesNotContain("海州市机关事务服务中心");
        }
    }

    @Test
    void blankRegistrationTableIsOnePageWithEmptyLinesAndRoomForTheSeal() throws IOException {
        var tables = new OfflineRegistrationTables(PRESS);
        var blank = List.of(Sheets.registrations("", 0));
        try (var printed = keep("registration-blank", tables.print(blank, PaperFormat.PDF))) {
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(printed.text())
                    .contains("工勤人员继续教育线下报名登记表", "单位名称：", "人数：序号姓名身份证号", "123456789单位（盖章）", "填表人：", "第1页共1页")
                    .doesNotContain("—");
        }
    }

    private static DocumentTemplate template() {
        return DocumentTemplate.ENROLLMENT_FORM;
    }

    /** Leaves the paper where one can look at it. */
    private static Printed keep(String name, byte[] pdf) throws IOException {
        Files.write(Path.of("target", name + ".pdf"), pdf);
        return new Printed(pdf);
    }
}
