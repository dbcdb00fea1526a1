package cn.qinxue.web.facetoface;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Workbooks;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.client.multipart.MultipartBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Scores by workbook: the sheet with the names filled in, sent back, with every wrong row named. */
class ScoreSheetTest {
    private static final ClassProvince HOUSE = new ClassProvince("score-sheet");
    private static final int SCORE = 4;

    private final TrainingPlan plan = HOUSE.approved(HOUSE.site, "成绩表的班", 60);
    private final List<Enrollment> people = HOUSE.enroll(plan, "陈立新", "周文静", "钱国强");

    private static String token(UUID account) {
        return HOUSE.call(() -> TestHouse.bean(Sessions.class).open(account));
    }

    private byte[] sheet() {
        var token = token(HOUSE.site.actor().account());
        var file = Download.of(HOUSE.tenant, "/site/classes/" + plan.id() + "/score-sheet", token);
        assertThat(file.name()).isEqualTo("成绩表_成绩表的班.xlsx");
        return file.content();
    }

    private HttpResponse<String> upload(UUID account, byte[] content) {
        var form = MultipartBody.builder()
                .addPart("file", "成绩表.xlsx", MediaType.APPLICATION_OCTET_STREAM_TYPE, content)
                .build();
        var request = HttpRequest.POST("/site/classes/" + plan.id() + "/score-sheet", form)
                .contentType(MediaType.MULTIPART_FORM_DATA_TYPE)
                .accept(MediaType.TEXT_HTML_TYPE)
                .header("Cookie", "qinxue-session=" + token(account))
                .header("Sec-Fetch-Site", "same-origin");
        return WebHouse.exchange(HOUSE.tenant, request);
    }

    private List<Integer> scores() {
        return HOUSE
                .call(() -> TestHouse.bean(FaceToFaceClasses.class).own(HOUSE.site.actor(), plan.id()))
                .members()
                .stream()
                .map(ClassMember::score)
                .map(score -> score == null ? -1 : score)
                .toList();
    }

    /** Changes cells: line from 1 below the head, column, text. */
    private static byte[] changed(byte[] file, Object[]... cells) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.getSheetAt(0);
            for (var cell : cells) {
                var row = sheet.getRow((int) cell[0]);
                if (row == null) row = sheet.createRow((int) cell[0]);
                row.getCell((int) cell[1], Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(String.valueOf(cell[2]));
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Object[] cell(int line, int column, String text) {
        return new Object[] {line, column, text};
    }

    @Test
    void theSheetComesWithNamesAndGoesBackWithScores() {
        HOUSE.trainingEnds(plan);
        var file = sheet();
        assertThat(Workbooks.rows(file).getFirst()).isEqualTo("学员编号|姓名|身份证号|工作单位|成绩");
        assertThat(Workbooks.rows(file)).hasSize(4);
        assertThat(Workbooks.rows(file).get(1)).contains("陈立新", "****").doesNotContain("9901011975");
        var answer = upload(HOUSE.site.actor().account(), changed(file, cell(1, SCORE, "88.5"), cell(3, SCORE, "100")));
        assertThat(answer.code()).isEqualTo(303);
        assertThat(scores()).containsExactly(8850, -1, 10000);
        assertThat(Workbooks.rows(sheet()).get(1)).endsWith("|88.5");
        assertThat(people).hasSize(3);
    }

    @Test
    void wrongRowsAreNamedAndNothingIsSaved() {
        HOUSE.trainingEnds(plan);
        var file = changed(
                sheet(),
                cell(1, SCORE, "88"),
                cell(2, SCORE, "一百"),
                cell(3, 1, "李四"),
                cell(4, 0, "FFFFFFF0"),
                cell(4, 1, "外班的人"),
                cell(4, SCORE, "60"));
        var answer = upload(HOUSE.site.actor().account(), file);
        assertThat(answer.code()).isEqualTo(422);
        assertThat(answer.getBody().orElse(""))
                .contains("有 3 行不对，成绩都没有保存", "“一百”不是分数", "是钱国强，和姓名对不上", "“FFFFFFF0”不在这个班里")
                .contains("周文静", "外班的人");
        assertThat(scores()).containsExactly(-1, -1, -1);
    }

    @Test
    void whatIsNoSheetOfScoresIsRefused() {
        HOUSE.trainingEnds(plan);
        var site = HOUSE.site.actor().account();
        assertThat(upload(site, "姓名,成绩\n陈立新,90\n".getBytes(StandardCharsets.UTF_8))
                        .getBody()
                        .orElse(""))
                .contains("第一行要有“学员编号”“姓名”“成绩”三列");
        assertThat(upload(site, new byte[0]).code()).isEqualTo(422);
        assertThat(scores()).containsExactly(-1, -1, -1);
    }

    @Test
    void itIsTheOwnSitesAndNotTooEarly() {
        var file = sheet();
        var early = upload(HOUSE.site.actor().account(), changed(file, cell(1, SCORE, "90")));
        assertThat(early.code()).isEqualTo(422);
        assertThat(early.getBody().orElse("")).contains("培训和考试还没有结束");
        HOUSE.trainingEnds(plan);
        assertThat(upload(HOUSE.beside.actor().account(), changed(file, cell(1, SCORE, "90")))
                        .code())
                .isEqualTo(404);
        assertThat(scores()).containsExactly(-1, -1, -1);
    }

    @Test
    void theListOfPeopleIsMaskedAndNoted() {
        var token = token(HOUSE.site.actor().account());
        var file = Download.of(HOUSE.tenant, "/site/classes/" + plan.id() + "/export", token);
        assertThat(file.name()).isEqualTo("学员名单_成绩表的班.xlsx");
        var rows = Workbooks.rows(file.content());
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).contains("陈立新", "****").doesNotContain("9901011975", "1002000");
    }
}
