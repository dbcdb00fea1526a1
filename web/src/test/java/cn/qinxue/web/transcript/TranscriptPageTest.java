package cn.qinxue.web.transcript;

import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.quiz.StudiedClass;
import cn.qinxue.web.quiz.StudiedClass.Member;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Visit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TranscriptPageTest {
    private static StudiedClass home;
    private static StudiedClass neighbour;
    private static Member member;

    @BeforeAll
    static void study() {
        home = StudiedClass.open("transcript-page");
        neighbour = StudiedClass.open("transcript-neighbour");
        member = home.member("陈立新");
        home.take(member, home.course("公文处理基础", "GENERAL", 150), 8);
    }

    @Test
    void aYearSaysWhatIsRequiredAndWhatWasEarned() {
        var page = body(new Visit(home.tenant()).with(member.token()).get("/learner/transcript"));
        assertThat(page)
                .contains(member.enrollment().year() + " 年度", "还差 22.5 学时", "1.5 / 24 学时")
                .contains("思政", "通识", "岗位技能提升", "网授", "公文处理基础", "学时明细，1 条", "下载年度继续教育记录");
    }

    @Test
    void theYearlyRecordIsPrintedForItsLearnerOnly() {
        var path = "/learner/transcript/" + member.staff() + "/"
                + member.enrollment().year() + "/record";
        var paper = Download.of(home.tenant(), path, member.token());
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.name()).isEqualTo("年度继续教育记录-" + member.enrollment().year() + "年-陈立新.pdf");
        assertThat(paper.text())
                .contains("工勤人员继续教育年度记录", "陈立新", "通识71.5", "网授1.5")
                .doesNotContain(member.idNumber());
        var stranger = home.member("李四");
        assertThat(Download.of(home.tenant(), path, stranger.token()).status()).isEqualTo(404);
        assertThat(Download.of(
                                home.tenant(),
                                path.replace("" + member.enrollment().year(), "1999"),
                                member.token())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theYearlyRecordIsThereAsOfdForItsLearnerOnly() throws IOException {
        var year = member.enrollment().year();
        var path = "/learner/transcript/" + member.staff() + "/" + year + "/record/ofd";
        assertThat(body(new Visit(home.tenant()).with(member.token()).get("/learner/transcript")))
                .contains(path);
        var paper = Download.of(home.tenant(), path, member.token());
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.name()).isEqualTo("年度继续教育记录-" + year + "年-陈立新.ofd");
        assertThat(parts(paper.content())).contains("OFD.xml").anyMatch(part -> part.endsWith("Content.xml"));
        var stranger = home.member("李四");
        var abroad = neighbour.member("王五");
        assertThat(Download.of(home.tenant(), path, stranger.token()).status()).isEqualTo(404);
        assertThat(Download.of(neighbour.tenant(), path, abroad.token()).status())
                .isEqualTo(404);
        assertThat(Download.of(neighbour.tenant(), path, member.token()).name()).isEmpty();
        assertThat(location(new Visit(home.tenant()).get(path))).startsWith("/login");
    }

    private static List<String> parts(byte[] file) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) names.add(part.getName());
        }
        return names;
    }
}
