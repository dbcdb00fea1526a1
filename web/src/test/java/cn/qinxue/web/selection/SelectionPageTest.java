package cn.qinxue.web.selection;

import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.id.Ids;
import cn.qinxue.web.study.ClassHouse;
import cn.qinxue.web.study.ClassHouse.Member;
import cn.qinxue.web.testbase.Visit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 选课 as somebody uses it whose browser runs no script. */
class SelectionPageTest {
    private static final Pattern PROVIDER = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>省培训中心");
    private static ClassHouse home;
    private static UUID pub;
    private static UUID professional;
    private static UUID elective;
    private Member member;
    private Visit visit;
    private String path;

    @BeforeAll
    static void openHouse() {
        home = ClassHouse.open("selection-page", "jiangsu-worker-2018.yaml");
        pub = home.course("PUB-1", "公共法律知识", "PUBLIC", 800);
        professional = home.course("PRO-1", "岗位责任", "PROFESSIONAL", 1200);
        home.course("PRO-2", "安全生产", "PROFESSIONAL", 200);
        elective = home.course("ELE-1", "健康生活", "ELECTIVE", 400);
    }

    @BeforeEach
    void enter() {
        member = home.member();
        visit = new Visit(home.tenant()).with(member.token());
        path = member.path() + "/courses";
    }

    @Test
    void opensAtTheFirstCategoryThatIsMissing() {
        assertThat(body(visit.get(path)))
                .contains("还需选专业课 12 学时、选修课 4 学时", "岗位责任", "安全生产")
                .doesNotContain("公共法律知识");
        assertThat(body(visit.get(path + "?category=PUBLIC")))
                .contains("公共法律知识", "已选")
                .doesNotContain("退选");
    }

    @Test
    void formsAddConfirmAndGoOnToStudy() {
        var added = visit.post(path, Map.of("course", professional.toString(), "category", "PROFESSIONAL"));
        assertThat(added.code()).isEqualTo(303);
        assertThat(location(added)).isEqualTo(path + "?category=PROFESSIONAL");
        assertThat(body(visit.get(path + "?category=PROFESSIONAL"))).contains("移出", "确认所选 12 学时");
        var confirmed = visit.post(path + "/confirmation", Map.of("category", "PROFESSIONAL"));
        assertThat(location(confirmed)).isEqualTo(path + "?category=PROFESSIONAL");
        visit.post(path, Map.of("course", elective.toString()));
        assertThat(location(visit.post(path + "/confirmation", Map.of("category", "PROFESSIONAL"))))
                .isEqualTo(member.path());
        assertThat(body(visit.get(member.path()))).contains("岗位责任", "公共法律知识", "健康生活");
    }

    @Test
    void theFormsKeepThePlaceInTheList() {
        var search = path + "?category=PROFESSIONAL&text=%E5%B2%97%E4%BD%8D&provider=";
        var provider = PROVIDER.matcher(body(visit.get(path)));
        assertThat(provider.find()).isTrue();
        assertThat(body(visit.get(search + provider.group(1))))
                .contains("岗位责任", "name=\"text\" value=\"岗位\"", "name=\"provider\" value=\"" + provider.group(1) + "\"")
                .doesNotContain("安全生产");
        assertThat(body(visit.get(search + Ids.next()))).contains("没有找到课程");
        var added = visit.post(
                path,
                Map.of(
                        "course",
                        professional.toString(),
                        "category",
                        "PROFESSIONAL",
                        "text",
                        "x",
                        "provider",
                        "y",
                        "page",
                        "2"));
        assertThat(location(added)).contains("category=PROFESSIONAL", "text=x", "provider=y", "page=2");
    }

    @Test
    void aPageBeyondTheLastShowsTheLast() {
        assertThat(body(visit.get(path + "?category=PROFESSIONAL&page=7"))).contains("岗位责任");
    }

    @Test
    void formsTakeOff() {
        visit.post(path, Map.of("course", professional.toString()));
        assertThat(visit.post(path + "/removal", Map.of("course", professional.toString()))
                        .code())
                .isEqualTo(303);
        assertThat(body(visit.get(path))).contains("还需选专业课 12 学时");
    }

    @Test
    void whatIsRefusedIsSaidOnThePage() {
        visit.get(path);
        var assigned = visit.post(path + "/removal", Map.of("course", pub.toString()));
        assertThat(assigned.code()).isEqualTo(422);
        assertThat(body(assigned)).contains("《公共法律知识》是统一安排的课程，不能退选。");
        visit.post(path, Map.of("course", professional.toString()));
        var again = visit.post(path, Map.of("course", professional.toString()));
        assertThat(again.code()).isEqualTo(422);
        assertThat(body(again)).contains("《岗位责任》已经选过了。");
        assertThat(body(visit.post(path, Map.of("course", "nonsense")))).contains("这门课不在本班可选课程里");
        assertThat(visit.post(path + "/confirmation", Map.of("category", "PROFESSIONAL"))
                        .code())
                .isEqualTo(303);
        assertThat(visit.post(path + "/confirmation", Map.of("category", "PROFESSIONAL"))
                        .code())
                .isEqualTo(422);
    }

    @Test
    void anotherLearnersListIsNotFound() {
        var other = new Visit(home.tenant()).with(home.member().token());
        assertThat(other.get(path).code()).isEqualTo(404);
        assertThat(other.post(path, Map.of("course", elective.toString())).code())
                .isEqualTo(404);
        assertThat(other.post(path + "/removal", Map.of("course", elective.toString()))
                        .code())
                .isEqualTo(404);
        assertThat(other.post(path + "/confirmation", Map.of("category", "PROFESSIONAL"))
                        .code())
                .isEqualTo(404);
    }

    @Test
    void aVisitorWhoIsNotLoggedInIsSentToTheLogin() {
        assertThat(location(new Visit(home.tenant()).get(path))).startsWith("/login");
    }
}
