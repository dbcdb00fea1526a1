package cn.qinxue.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.reports.paper.FontFolder;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.paper.Press;
import cn.qinxue.reports.paper.Printed;
import cn.qinxue.services.certificate.CategoryHours;
import cn.qinxue.services.certificate.CertificateSheet;
import cn.qinxue.services.certificate.Holder;
import cn.qinxue.services.certificate.YearHours;
import cn.qinxue.tenants.policy.DocumentField;
import cn.qinxue.tenants.policy.DocumentTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final Path DATA = Path.of("target/data");
    private static final Documents documents = new Documents(new Press(new FontFolder(DATA)));

    @Test
    void certificatePrintsEveryValueOfItsSheet() throws IOException {
        var sheet = Sheets.certificate(
                Sheets.head("培训证明", Sheets.EVERY_FIELD, false),
                Sheets.holder(Sheets.NAME, Sheets.EMPLOYER),
                Sheets.technicianYear(),
                3);
        try (var printed = certificate(sheet)) {
            assertThat(printed.text())
                    .contains("江苏省工勤人员继续教育", "培训证明", "编号：苏工教2023-0000126")
                    .contains("姓名沈怀瑾性别女", "身份证号9901**********2817联系电话100****1201")
                    .contains("工作单位海州市机关事务服务中心", "所在地区海州市", "技术工种汽车驾驶与维修", "技术等级高级技师")
                    .contains("年度2023年", "培训班2023年技师、高级技师网络班", "考试成绩86分（合格）")
                    .contains("兹证明沈怀瑾同志参加2023年度工勤人员继续教育，应修40学时，实修42.5学时")
                    .contains("思想政治1212", "通识知识1214.5", "岗位技能提升1616", "合计4042.5")
                    .contains("1第1课：公文写作岗位技能提升22023-09-02")
                    .contains("发证单位（盖章）江苏省工勤人员考核办公室2023年12月8日", "扫码查验")
                    .contains("https://js.example.cn/certificates/check?number=SGJ-2023-0000126&lang=zh");
        }
    }

    @Test
    void certificateShowsOnlyWhatThePolicyAsksForAndInItsOrder() throws IOException {
        var fields =
                List.of(DocumentField.EMPLOYER, DocumentField.LEVEL, DocumentField.NAME, DocumentField.TOTAL_HOURS);
        var sheet = Sheets.certificate(
                Sheets.head("培训证明", fields, false),
                Sheets.holder(Sheets.NAME, Sheets.EMPLOYER),
                Sheets.technicianYear(),
                3);
        try (var printed = certificate(sheet)) {
            assertThat(printed.text())
                    .contains("工作单位海州市机关事务服务中心技术等级高级技师姓名沈怀瑾", "总学时4042.5", "发证单位江苏省")
                    .doesNotContain("编号", "身份证号", "技术工种", "思想政治", "学习内容第", "2023年12月8日", "扫码查验", "盖章");
            assertThat(printed.qrCode(1)).isEmpty();
        }
    }

    @Test
    void yearlyRecordPrintsEveryValueOfItsSheet() throws IOException {
        try (var printed = yearlyRecord(6)) {
            assertThat(printed.text())
                    .contains("工勤人员继续教育年度记录", "2023年度工勤人员继续教育", "编号：苏工教2023-0000126")
                    .contains("姓名沈怀瑾", "海州市机关事务服务中心", "汽车驾驶与维修", "高级技师", "9901**********2817")
                    .contains("思想政治1212网络培训32.5", "岗位技能提升1616视同学时4", "合计4042.5合计42.5")
                    .contains("1第1课：公文写作岗位技能提升网络培训22023-09-0261合格")
                    .contains("5第5课：公文写作岗位技能提升视同学时22023-09-06—通过")
                    .contains("出具单位（盖章）江苏省工勤人员考核办公室2023年12月8日", "扫码查验");
        }
    }

    @Test
    void printsRareCharactersInsteadOfDroppingThem() throws IOException {
        try (var printed = certificate(Sheets.certificate(Sheets.holder("㛃䶮𠅤𬀩𠮷", "𡎚𤧥𬱖厂")))) {
            assertThat(printed.text()).contains("姓名㛃䶮𠅤𬀩𠮷", "兹证明㛃䶮𠅤𬀩𠮷同志", "工作单位𡎚𤧥𬱖厂");
            assertThat(printed.fonts()).contains("HanaMinB embedded");
        }
    }

    @ParameterizedTest
    @CsvSource({"31350, 〔U+31350〕", "E863, 〔U+E863〕", "D842, 〔U+D842〕"})
    void showsTheCodePointOfACharacterThatNoFontHas(String codePoint, String shown) throws IOException {
        var name = "沈" + Character.toString(Integer.parseInt(codePoint, 16)) + "瑾";
        try (var printed = certificate(Sheets.certificate(Sheets.holder(name, Sheets.EMPLOYER)))) {
            assertThat(printed.text()).contains("姓名沈" + shown + "瑾");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"沈\uDB40\uDD00怀瑾", "沈\u200B怀瑾\uFEFF", "沈怀\n瑾", "沈\u0000怀瑾"})
    void leavesNoMarkOfCharactersWithoutAShape(String name) throws IOException {
        try (var printed = certificate(Sheets.certificate(Sheets.holder(name, Sheets.EMPLOYER)))) {
            assertThat(printed.text()).contains("姓名沈怀瑾身份证号");
        }
    }

    @Test
    void printsMarkupInANameAsItIs() throws IOException {
        try (var printed = certificate(Sheets.certificate(Sheets.holder("<b>&amp;沈", Sheets.EMPLOYER)))) {
            assertThat(printed.text()).contains("姓名<b>&amp;沈身份证号");
        }
    }

    @Test
    void wrapsLongNamesInsteadOfCuttingThem() throws IOException {
        var name = "阿卜杜拉·买买提·吐尔逊".repeat(5);
        var employer = "海州市机关事务服务中心车辆管理与后勤保障处".repeat(3);
        try (var printed = certificate(Sheets.certificate(Sheets.holder(name, employer)))) {
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(printed.text()).contains("姓名" + name + "身份证号", "工作单位" + employer + "技术工种");
        }
    }

    @Test
    void printsADashForWhatAProgrammeDoesNotKnow() throws IOException {
        var holder = new Holder(
                Sheets.NAME, "9901**********2817", null, null, new Holder.Position(Sheets.EMPLOYER, null, null, null));
        try (var printed = certificate(Sheets.certificate(holder))) {
            assertThat(printed.text()).contains("技术工种—", "技术等级—");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "6, 1", "14, 2"})
    void keepsCategoriesOnOnePageUntilThereIsNoRoom(int categories, int pages) throws IOException {
        var hours = new YearHours(
                "工勤人员继续教育",
                2023,
                2400,
                2400,
                IntStream.rangeClosed(1, categories)
                        .mapToObj(i -> new CategoryHours("第" + i + "类", 100, 250))
                        .toList());
        var sheet = Sheets.certificate(
                Sheets.head("培训证明", Sheets.CERTIFICATE_FIELDS, false),
                Sheets.holder(Sheets.NAME, Sheets.EMPLOYER),
                hours,
                0);
        try (var printed = certificate(sheet)) {
            assertThat(printed.pages()).isEqualTo(pages);
            IntStream.rangeClosed(1, categories)
                    .forEach(i -> assertThat(printed.text()).contains("第" + i + "类12.5"));
            assertThat(printed.text(pages)).contains("2424", "扫码查验", "沈怀瑾");
        }
    }

    @Test
    void qrCodeLeadsToTheCheckPage() throws IOException {
        try (var certificate = certificate(Sheets.certificate(Sheets.holder(Sheets.NAME, Sheets.EMPLOYER)));
                var record = yearlyRecord(3)) {
            assertThat(certificate.qrCode(1)).contains(Sheets.ISSUE.checkUrl().toString());
            assertThat(record.qrCode(1)).contains(Sheets.ISSUE.checkUrl().toString());
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (var printed = certificate(Sheets.certificate(Sheets.holder("𠮷沈", Sheets.EMPLOYER)))) {
            assertThat(printed.fonts())
                    .containsExactly("HanaMinB embedded", "NotoSansSC-Bold embedded", "NotoSansSC-Regular embedded");
        }
    }

    @Test
    void repeatsTheTableHeadAndNumbersThePages() throws IOException {
        try (var printed = yearlyRecord(60)) {
            assertThat(printed.pages()).isGreaterThan(2);
            for (int page = 1; page <= printed.pages(); page++) {
                assertThat(printed.text(page))
                        .contains("序号课程、班次或成果类别来源学时日期成绩结果", "沈怀瑾", "演示数据")
                        .contains("第" + page + "页，共" + printed.pages() + "页");
            }
            IntStream.rangeClosed(1, 60).forEach(i -> assertThat(printed.text()).contains(i + "第" + i + "课："));
        }
    }

    @Test
    void saysSoWhereNothingIsLeftForAPageButTheSeal() throws IOException {
        var head = Sheets.head("培训证明", Sheets.EVERY_FIELD, false);
        var holder = Sheets.holder(Sheets.NAME, Sheets.EMPLOYER);
        try (var few = certificate(Sheets.certificate(head, holder, Sheets.technicianYear(), 3));
                var many = certificate(Sheets.certificate(head, holder, Sheets.technicianYear(), 12))) {
            assertThat(few.text(2)).contains("此页无正文", "扫码查验").doesNotContain("第3课");
            assertThat(many.text()).contains("第12课").doesNotContain("此页无正文");
        }
    }

    @Test
    void plainPrintFromTheArchiveHasNeitherNumberNorQrCode() throws IOException {
        try (var printed = new Printed(documents.yearlyRecord(
                Sheets.yearlyRecord(0, null), DocumentTemplate.YEARLY_RECORD, PaperFormat.PDF))) {
            assertThat(printed.text()).contains("本年度没有学习记录。").doesNotContain("编号", "扫码查验");
            assertThat(printed.qrCode(1)).isEmpty();
        }
    }

    @Test
    void marksDemonstrationDataAndOnlyThat() throws IOException {
        var holder = Sheets.holder(Sheets.NAME, Sheets.EMPLOYER);
        var head = Sheets.head("培训证明", Sheets.CERTIFICATE_FIELDS, true);
        try (var marked = certificate(Sheets.certificate(head, holder, Sheets.technicianYear(), 0));
                var unmarked = certificate(Sheets.certificate(holder))) {
            assertThat(marked.text()).contains("演示数据");
            assertThat(unmarked.text()).doesNotContain("演示数据");
        }
    }

    @Test
    void printsFiftyAtOnceWithoutMixingThemUp() throws IOException, InterruptedException, ExecutionException {
        var fresh = new Documents(new Press(new FontFolder(DATA)));
        try (var threads = Executors.newFixedThreadPool(50)) {
            var tasks = IntStream.rangeClosed(1, 50)
                    .<Callable<byte[]>>mapToObj(i -> () -> fresh.certificate(
                            Sheets.certificate(i), DocumentTemplate.TRAINING_CERTIFICATE, PaperFormat.PDF))
                    .toList();
            var results = threads.invokeAll(tasks);
            for (int i = 1; i <= results.size(); i++) {
                try (var printed = new Printed(results.get(i - 1).get())) {
                    assertThat(printed.text()).contains("编号：S-%03d姓名学员%d号".formatted(i, i), "兹证明学员" + i + "号同志");
                    assertThat(printed.qrCode(1)).contains("https://js.example.cn/check/" + i);
                }
            }
        }
    }

    @Test
    void refusesATemplateMadeForAnotherDocument() {
        assertThatThrownBy(() ->
                        documents.certificate(Sheets.certificate(1), DocumentTemplate.ENROLLMENT_FORM, PaperFormat.PDF))
                .isInstanceOf(WrongTemplate.class)
                .hasMessage("这份文书不能使用“面授报名表”模板，请改用“培训证明”。");
        assertThatThrownBy(() -> documents.yearlyRecord(
                        Sheets.yearlyRecord(1, null), DocumentTemplate.TRAINING_CERTIFICATE, PaperFormat.PDF))
                .isInstanceOf(WrongTemplate.class);
    }

    private static Printed certificate(CertificateSheet sheet) throws IOException {
        return new Printed(documents.certificate(sheet, DocumentTemplate.TRAINING_CERTIFICATE, PaperFormat.PDF));
    }

    private static Printed yearlyRecord(int studies) throws IOException {
        return new Printed(documents.yearlyRecord(
                Sheets.yearlyRecord(studies, Sheets.ISSUE), DocumentTemplate.YEARLY_RECORD, PaperFormat.PDF));
    }
}
