package cn.qinxue.services.staffimport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.spreadsheet.MergedCells;
import cn.qinxue.services.spreadsheet.SheetCell;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.Divisions;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.RegionTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of a row, from the office of 南通市: one cell of a good row is changed at a time. */
class RowRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    private static final RegionTree REGIONS =
            RegionTree.of(Divisions.national().byCode("320000").orElseThrow(), Divisions.national(), TODAY);
    private static final RegionPath NANTONG = new RegionPath("320000/320600/");
    private static final String NUMBER = number("32068519700101001");
    private static final Trade DRIVER = trade("汽车驾驶员", false);
    private static final Trade TYPIST = trade("打字员", true);
    private static final Employer SCHOOL = unit("海安中学", "320685");
    private static final Employer HOSPITAL = unit("南通医院", "320613");
    private static final Employer SUZHOU = unit("苏州中学", "320505");
    private static final int LINE = 7;

    private static String number(String seventeen) {
        return seventeen + IdNumber.checkCharacter(seventeen);
    }

    private static Trade trade(String name, boolean retired) {
        return new Trade(Ids.next(), "6-" + name, name, "交通运输", retired, Instant.EPOCH, 0);
    }

    private static Employer unit(String name, String code) {
        var path = REGIONS.byCode(code).orElseThrow().path();
        return new Employer(Ids.next(), name, code, path, code, path, 0);
    }

    private static ImportTerms terms(boolean graded) {
        return new ImportTerms(
                NANTONG, graded, TODAY, REGIONS, List.of(DRIVER, TYPIST), List.of(SCHOOL, HOSPITAL, SUZHOU));
    }

    /** A good row: a driver of the school. */
    private static List<String> good() {
        return List.of("张三丰", NUMBER, "男", "", "汽车驾驶员", "高级工", "海安中学", "320685", "13900001234", "", "", "人民路 1 号");
    }

    private static ImportedRow row(ImportColumn column, SheetCell cell) {
        return new ImportedRow(
                LINE,
                IntStream.range(0, good().size())
                        .mapToObj(place -> place == column.ordinal()
                                ? cell
                                : new SheetCell(good().get(place), SheetCell.Kind.TEXT))
                        .toList());
    }

    private static RowVerdict judge(
            ImportedRow row, ImportTerms terms, @Nullable ExistingStaff existing, int firstLine) {
        var merged = new MergedRows(
                List.of(new MergedCells(3, 9, 11, 11)), IntStream.range(0, 12).toArray());
        return RowRules.judge(row, terms, merged, new RowRules.Facts(existing, true, firstLine));
    }

    private static RowVerdict judge(ImportColumn column, String text) {
        return judge(row(column, new SheetCell(text, SheetCell.Kind.TEXT)), terms(true), null, LINE);
    }

    private static ExistingStaff existing(String name, SkillLevel level, Employer employer, RegionPath office) {
        return new ExistingStaff(
                UUID.randomUUID(),
                0,
                name,
                EmploymentKind.ESTABLISHED,
                DRIVER.id(),
                level,
                employer.id(),
                employer.name(),
                office,
                new ExistingStaff.ReachedBy(false, new byte[] {1}, "1234", null, null, "人民路 1 号"));
    }

    private static List<String> sentences(RowVerdict verdict) {
        return verdict.problems().stream()
                .map(problem -> problem.column() + " " + problem.problem() + "，请" + problem.remedy())
                .toList();
    }

    @Test
    void aGoodRowAddsAPerson() {
        var verdict = judge(ImportColumn.NAME, "张三丰");
        assertThat(sentences(verdict)).isEmpty();
        assertThat(verdict.outcome()).isEqualTo(RowOutcome.ADDED);
        assertThat(verdict.employer()).isEqualTo(SCHOOL);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        NAME            | ''                 | “姓名”没有填写，请填写姓名
        ID_NUMBER       | ''                 | “身份证号”没有填写，请逐位核对
        ID_NUMBER       | 3.20685E+17        | 身份证号被表格软件改成了科学计数，末尾几位已经丢失，请把该列设为文本后重新填写
        ID_NUMBER       | 320685700101001    | 15 位的旧身份证号已经停用，请填写 18 位的身份证号
        ID_NUMBER       | 3206851970010100   | 身份证号是 18 位，现在只有 16 位，请逐位核对
        ID_NUMBER       | 320685197013010017 | 身份证号第 7 至 14 位是出生日期，“19701301”不可能，请核对
        ID_NUMBER       | 32O685197001010011 | 身份证号前 17 位是数字，最后一位是数字或 X，第 3 位“O”不对，请逐位核对
        GENDER          | 女                  | 性别与身份证号不符：身份证号第 17 位表示“男”，请填“男”或“女”，或核对身份证号
        GENDER          | 先生                 | “性别”不能是“先生”，请填“男”或“女”，或核对身份证号
        EMPLOYMENT_KIND | 临时工                | “用工形式”不能是“临时工”，请填在编、劳务派遣或聘用合同，在编可以不填
        TRADE           | ''                 | “证书技术工种”没有填写，请按模板“工种”表填写
        TRADE           | 汽车驾驶             | 工种表里没有“汽车驾驶”，请改为“汽车驾驶员”
        TRADE           | 打字员                | 技术工种“打字员”已经停用，请选择其他工种
        LEVEL           | 高级                 | 没有技术等级“高级”，请改为“高级工”
        EMPLOYER        | ''                 | “工作单位”没有填写，请填写单位全称
        REGION          | 江苏省/南通县           | 没有地区“江苏省/南通县”，请填六位区划代码，或从省写起，如 江苏省/南通市/海安市
        REGION          | 320505             | “江苏省/苏州市/虎丘区”不在本级和下级地区内，请改所在地区，或由当地工考办导入
        REGION          | 320613             | “海安中学”登记在江苏省/南通市/海安市，本行写的是江苏省/南通市/崇川区，请改所在地区；确是另一个同名单位的，先在工作单位管理中新增
        MOBILE          | 1390000            | 手机号是 11 位，现在只有 7 位，请核对手机号
        EMAIL           | someone            | 电子邮箱的格式是 名称@域名，不超过 100 个字符，请核对
        POSTCODE        | 2266               | 邮政编码是 6 位数字，请核对
        """)
    void aBadCellIsAnsweredByASentenceThatHelps(ImportColumn column, String text, String sentence) {
        var verdict = judge(column, text);
        assertThat(verdict.outcome()).isEqualTo(RowOutcome.BAD);
        assertThat(sentences(verdict)).containsExactly(column + " " + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NUMBER       | 320685197001010000 | 身份证号存成了数字，末几位已经丢失，请把该列设为文本，重新填写
        DAY          | 1970-01-01         | “身份证号”被表格软件改成了日期，请把单元格设为文本，重新填写
        UNCALCULATED | ''                 | “身份证号”是没有算出结果的公式，请改为文字
        ERROR        | #N/A               | “身份证号”的公式出错：#N/A，请改为文字
        """)
    void aCellThatIsNoTextSaysWhatTheProgramDidToIt(SheetCell.Kind kind, String text, String sentence) {
        var verdict = judge(row(ImportColumn.ID_NUMBER, new SheetCell(text, kind)), terms(true), null, LINE);
        assertThat(sentences(verdict)).containsExactly("ID_NUMBER " + sentence);
    }

    @Test
    void anEmptyCellUnderAMergedOneSaysSo() {
        assertThat(sentences(judge(ImportColumn.ADDRESS, ""))).containsExactly("ADDRESS “通讯地址”是合并单元格，请取消合并，每行都填写");
    }

    @Test
    void withoutLevelGroupsTradeAndLevelMayBeEmpty() {
        for (var column : List.of(ImportColumn.TRADE, ImportColumn.LEVEL)) {
            var empty = row(column, SheetCell.BLANK);
            assertThat(judge(empty, terms(true), null, LINE).outcome()).isEqualTo(RowOutcome.BAD);
            assertThat(judge(empty, terms(false), null, LINE).outcome()).isEqualTo(RowOutcome.ADDED);
        }
    }

    @Test
    void theSecondRowOfOneNumberNamesTheFirst() {
        var good = row(ImportColumn.NAME, new SheetCell("张三丰", SheetCell.Kind.TEXT));
        assertThat(sentences(judge(good, terms(true), null, 3))).containsExactly("ID_NUMBER 与第 3 行重复，请删去一行");
    }

    @Test
    void aUnitThatIsNotThereIsPlannedOnce() {
        var terms = terms(true);
        var unknown = row(ImportColumn.EMPLOYER, new SheetCell("海安图书馆", SheetCell.Kind.TEXT));
        var first = Objects.requireNonNull(judge(unknown, terms, null, LINE).employer());
        var second = judge(unknown, terms, null, LINE).employer();
        assertThat(first).isEqualTo(second).isNotIn(SCHOOL, HOSPITAL, SUZHOU);
        assertThat(terms.employers().claim(first)).isTrue();
        assertThat(terms.employers().claim(first)).isFalse();
    }

    @Test
    void whoExistsIsUnchangedUpdatedOrMoved() {
        var good = row(ImportColumn.NAME, new SheetCell("张三丰", SheetCell.Kind.TEXT));
        var same = existing("张三丰", SkillLevel.SENIOR, SCHOOL, SCHOOL.officePath());
        var lower = existing("张三丰", SkillLevel.JUNIOR, SCHOOL, SCHOOL.officePath());
        var elsewhere = existing("张三丰", SkillLevel.SENIOR, HOSPITAL, HOSPITAL.officePath());
        assertThat(judge(good, terms(true), same, LINE).outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(judge(good, terms(true), lower, LINE).outcome()).isEqualTo(RowOutcome.UPDATED);
        assertThat(judge(good, terms(true), lower, LINE).leavingAlone().outcome())
                .isEqualTo(RowOutcome.DIFFERING);
        assertThat(judge(good, terms(true), elsewhere, LINE).outcome()).isEqualTo(RowOutcome.MOVED);
    }

    @Test
    void somebodyElsesNumberAndAnotherOfficesPersonAreRefused() {
        var good = row(ImportColumn.NAME, new SheetCell("张三丰", SheetCell.Kind.TEXT));
        var other = existing("李四光", SkillLevel.SENIOR, SCHOOL, SCHOOL.officePath());
        var foreign = existing("张三丰", SkillLevel.SENIOR, SUZHOU, SUZHOU.officePath());
        assertThat(sentences(judge(good, terms(true), other, LINE)))
                .containsExactly("NAME 这个身份证号已登记在“李四光”名下，请核对身份证号；确已改名的，在用户管理中修改");
        assertThat(sentences(judge(good, terms(true), foreign, LINE))).containsExactly("ID_NUMBER 此人已在其他地区登记，请联系上级工考办");
    }
}
