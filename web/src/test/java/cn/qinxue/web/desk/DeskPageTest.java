package cn.qinxue.web.desk;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.desk.DeskRegistrations;
import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.desk.Desk.Person;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Sites;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.Years;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk without any script, tried by every office and by the neighbours. */
class DeskPageTest {
    private static final String DESK = "/office/desk";

    private static Tenant home;
    private static Tenant neighbour;
    private static Visit haian;

    @BeforeAll
    static void open() {
        home = Desk.open("desk-page");
        neighbour = Desk.open("desk-page-neighbour");
        haian = Desk.office(home, HAIAN);
    }

    @Test
    void registersListsPrintsAndCancels() {
        var zhang = Desk.person(home, "张立冬", "海安市实验小学", "320685");
        var li = Desk.person(home, "李小满", zhang.employer());
        assertThat(location(haian.post(DESK, Desk.form(zhang, "SJ-1001")))).isEqualTo(DESK);
        assertThat(haian.post(DESK, Desk.form(li, "SJ-1001")).getStatus().getCode())
                .isEqualTo(303);

        var list = body(haian.get(DESK + "?q=SJ-1001"));
        assertThat(list)
                .contains("张立冬", "李小满", "海安市实验小学", "¥300.00", "SJ-1001", "待编班", "高级工")
                .contains("**** " + zhang.idNumber().substring(14))
                .doesNotContain(zhang.idNumber());
        assertThat(body(haian.get(DESK + "?q=SJ-1001&state=GROUPED"))).doesNotContain("张立冬");

        var token = Desk.token(home, Offices.administrator(home, HAIAN));
        var paper = Download.of(home, DESK + "/registration-tables?employer=" + zhang.employer(), token);
        assertThat(paper.name()).isEqualTo(Desk.today().getYear() + "年度线下报名登记表-海安市实验小学.pdf");
        assertThat(paper.text())
                .contains("工勤人员继续教育线下报名登记表", "单位名称：海安市实验小学", "人数：2", "张立冬", "李小满", "单位（盖章）")
                .doesNotContain(zhang.idNumber());

        var id = Desk.only(body(haian.get(DESK + "?q=" + encoded("张立冬"))));
        assertThat(body(haian.get(DESK + "/" + id + "/cancellation"))).contains("取消张立冬的线下报名", "SJ-1001");
        assertThat(haian.post(DESK + "/" + id + "/cancellation", Map.of("reason", ""))
                        .getStatus()
                        .getCode())
                .isEqualTo(422);
        assertThat(location(haian.post(DESK + "/" + id + "/cancellation", Map.of("reason", "本人改报网授"))))
                .isEqualTo(DESK);
        assertThat(body(haian.get(DESK + "?q=" + encoded("张立冬")))).contains("已取消", "本人改报网授");
        assertThat(Download.of(home, DESK + "/registration-tables?employer=" + zhang.employer(), token)
                        .text())
                .contains("李小满", "人数：1")
                .doesNotContain("张立冬");
        // Cancelled is cancelled; but there is room for another registration.
        var again = haian.post(DESK + "/" + id + "/cancellation", Map.of("reason", "再取消一次"));
        assertThat(again.getStatus().getCode()).isEqualTo(422);
        assertThat(body(again)).contains("现在是“已取消”");
        assertThat(haian.post(DESK, Desk.form(zhang, "SJ-1002")).getStatus().getCode())
                .isEqualTo(303);
        assertThat(trail(UUID.fromString(id))).containsExactly("REMOVAL", "CREATION");
    }

    @Test
    void groupsThoseWhoWaitIntoAClassWithRoom() {
        var zheng = Desk.person(home, "郑寒露", "海安市公路站", "320685");
        var feng = Desk.person(home, "冯霜降", zheng.employer());
        haian.post(DESK, Desk.form(zheng, "SJ-6001"));
        haian.post(DESK, Desk.form(feng, "SJ-6002"));
        var own = Sites.plan(Sites.open(home, HAIAN, "海安编班面授点"), "海安面授一班", PlanState.APPROVED);
        var beside = Sites.plan(Sites.open(home, WUXI, "无锡编班面授点"), "无锡面授一班", PlanState.APPROVED);
        var abroad = Sites.plan(Sites.open(neighbour, HAIAN, "邻省面授点"), "邻省面授一班", PlanState.APPROVED);
        assertThat(body(haian.get(DESK + "/grouping")))
                .contains("海安面授一班", "还有 60 个名额", "郑寒露", "冯霜降")
                .doesNotContain("无锡面授一班", "邻省面授一班");

        var id = Desk.only(body(haian.get(DESK + "?q=SJ-6001")));
        for (var plan : List.of(beside, abroad)) {
            assertThat(code(haian, Map.of("id", id, "plan", plan.id().toString())))
                    .isEqualTo(404);
        }
        var group = Map.of("id", id, "plan", own.id().toString());
        for (var stranger : List.of(Desk.office(home, WUXI), Desk.office(neighbour, HAIAN))) {
            assertThat(code(stranger, group)).isEqualTo(404);
        }
        assertThat(body(haian.post(DESK + "/grouping", Map.of("plan", "")))).contains("请勾选要编班的人", "请选择培训班");
        assertThat(location(haian.post(DESK + "/grouping", group))).isEqualTo(DESK);
        assertThat(body(haian.get(DESK + "?q=SJ-6001"))).contains("已编班", "海安面授一班");
        assertThat(body(haian.get(DESK + "?q=SJ-6002"))).contains("待编班");
        assertThat(trail(UUID.fromString(id))).containsExactly("CHANGE", "CREATION");

        // Once grouped there is nothing left to group or to cancel.
        var again = haian.post(DESK + "/grouping", group);
        assertThat(again.getStatus().getCode()).isEqualTo(422);
        assertThat(body(again)).contains("郑寒露：这条登记现在是“已编班”");
        var late = haian.post(DESK + "/" + id + "/cancellation", Map.of("reason", "来不及了"));
        assertThat(late.getStatus().getCode()).isEqualTo(422);
        assertThat(Tenancy.call(
                        home,
                        () -> TestHouse.bean(FaceToFaceClasses.class)
                                .get(HAIAN, own.id())
                                .members()))
                .extracting(ClassMember::name)
                .containsExactly("郑寒露");
    }

    @Test
    void movesSomebodyOnlineWithThePayment() {
        var chu = Desk.person(home, "褚立春", "海安市气象局", "320685");
        haian.post(DESK, Desk.form(chu, "SJ-7001"));
        var id = Desk.only(body(haian.get(DESK + "?q=SJ-7001")));
        var path = DESK + "/" + id + "/online-move";
        assertThat(body(haian.get(path))).contains("把褚立春转到网授班", "SJ-7001");
        for (var stranger : List.of(Desk.office(home, WUXI), Desk.office(neighbour, HAIAN))) {
            assertThat(code(stranger, path)).isEqualTo(404);
            assertThat(stranger.post(path, Map.of()).getStatus().getCode()).isEqualTo(404);
        }
        assertThat(location(haian.post(path, Map.of()))).isEqualTo(DESK);
        assertThat(body(haian.get(DESK + "?q=SJ-7001")))
                .contains(
                        "已转网授",
                        "¥300.00",
                        Years.offering(home, SkillLevel.SENIOR).name())
                .doesNotContain("/online-move");
        assertThat(haian.post(path, Map.of()).getStatus().getCode()).isEqualTo(422);
        assertThat(trail(UUID.fromString(id))).containsExactly("CHANGE", "CREATION");
    }

    @Test
    void refusesAtOnceWhatIsWrong() {
        var wang = Desk.person(home, "王谷雨", "海安市图书馆", "320685");
        assertThat(haian.post(DESK, Desk.form(wang, "SJ-2001")).getStatus().getCode())
                .isEqualTo(303);
        var twice = haian.post(DESK, Desk.form(wang, "SJ-2002"));
        assertThat(twice.getStatus().getCode()).isEqualTo(422);
        assertThat(body(twice)).contains("王谷雨已经登记过").contains("SJ-2002");

        var empty = haian.post(DESK, Map.of("name", ""));
        assertThat(body(empty)).contains("姓名", "身份证号", "缴费金额", "收据号", "缴费日期");
        assertThat(empty.getStatus().getCode()).isEqualTo(422);

        var later = new HashMap<>(Desk.form(wang, "SJ-2003"));
        later.put("paidOn", Desk.today().plusDays(1).toString());
        later.put("amount", "0");
        assertThat(body(haian.post(DESK, later))).contains("缴费日期在今天之后", "大于 0", "已经登记过");
        var other = new HashMap<>(Desk.form(wang, "SJ-2004"));
        other.put("name", "王清明");
        assertThat(body(haian.post(DESK, other))).contains("没有姓名和身份证号都相符的人");
    }

    @Test
    void peopleOfOthersAreNotThere() {
        var zhao = Desk.person(home, "赵芒种", "海安市档案馆", "320685");
        var qian = Desk.person(home, "钱夏至", "无锡市档案馆", "320200");
        var abroad = Desk.person(neighbour, "孙小暑", "海安市文化馆", "320685");
        var wuxi = Desk.office(home, WUXI);
        var there = Desk.office(neighbour, HAIAN);
        assertThat(body(haian.post(DESK, Desk.form(qian, "SJ-3001")))).contains("没有姓名和身份证号都相符的人");
        assertThat(body(haian.post(DESK, Desk.form(abroad, "SJ-3001")))).contains("没有姓名和身份证号都相符的人");
        assertThat(haian.post(DESK, Desk.form(zhao, "SJ-3001")).getStatus().getCode())
                .isEqualTo(303);
        assertThat(wuxi.post(DESK, Desk.form(qian, "SJ-3001")).getStatus().getCode())
                .isEqualTo(303);
        assertThat(there.post(DESK, Desk.form(abroad, "SJ-3001")).getStatus().getCode())
                .isEqualTo(303);

        assertSees(haian, zhao, qian, abroad);
        assertSees(wuxi, qian, zhao, abroad);
        assertSees(there, abroad, zhao, qian);
        assertThat(body(Desk.office(home, NANTONG).get(DESK + "?q=SJ-3001")))
                .contains("赵芒种")
                .doesNotContain("钱夏至");
        assertThat(body(Desk.office(home, PROVINCE).get(DESK + "?q=SJ-3001"))).contains("赵芒种", "钱夏至");

        var id = Desk.only(body(haian.get(DESK + "?q=SJ-3001")));
        for (var stranger : List.of(wuxi, there)) {
            assertThat(code(stranger, DESK + "/" + id + "/cancellation")).isEqualTo(404);
            assertThat(stranger.post(DESK + "/" + id + "/cancellation", Map.of("reason", "不该取消"))
                            .getStatus()
                            .getCode())
                    .isEqualTo(404);
            assertThat(code(stranger, DESK + "/registration-tables?employer=" + zhao.employer()))
                    .isEqualTo(404);
        }
        assertThat(body(haian.get(DESK + "?q=SJ-3001"))).contains("待编班").doesNotContain("不该取消");
        var wuxiToken = Desk.token(home, Offices.administrator(home, WUXI));
        assertThat(Download.of(home, DESK + "/registration-tables?q=SJ-3001", wuxiToken)
                        .text())
                .contains("钱夏至")
                .doesNotContain("赵芒种", "孙小暑");
    }

    @Test
    void onlyWhoDecidesAboutTrainingKeepsTheDesk() {
        var person = Desk.person(home, "周处暑", "海安市博物馆", "320685");
        assertThat(haian.post(DESK, Desk.form(person, "SJ-4001")).getStatus().getCode())
                .isEqualTo(303);
        var id = Desk.only(body(haian.get(DESK + "?q=SJ-4001")));
        var account = Offices.administrator(home, HAIAN, OfficeRole.READ_ONLY, "看日志的人");
        var reader = new Visit(home).with(Desk.token(home, account));
        assertThat(body(reader.get(DESK + "?q=SJ-4001"))).contains("周处暑").doesNotContain("/cancellation", "/new");
        assertThat(code(reader, DESK + "/new")).isEqualTo(403);
        assertThat(code(reader, DESK + "/registration-tables")).isEqualTo(403);
        assertThat(code(reader, DESK + "/grouping")).isEqualTo(403);
        assertThat(code(reader, Map.of("id", id, "plan", id))).isEqualTo(403);
        assertThat(code(reader, DESK + "/" + id + "/cancellation")).isEqualTo(403);
        assertThat(reader.post(DESK, Desk.form(person, "SJ-4002")).getStatus().getCode())
                .isEqualTo(403);
        assertThat(reader.post(DESK + "/" + id + "/cancellation", Map.of("reason", "不该取消"))
                        .getStatus()
                        .getCode())
                .isEqualTo(403);
        var site = Sites.open(home, HAIAN, "海安面授点");
        assertThat(code(new Visit(home).with(Desk.token(home, site.actor().account())), DESK))
                .isNotEqualTo(200);
    }

    @Test
    void whereThePolicyHasNoDeskThereIsNone() {
        var without = TestHouse.openTenant("desk-page-without");
        Years.open(
                without,
                "jiangsu-worker-2023.yaml",
                yaml -> yaml.replaceAll("\\n *- \"?OFFLINE_DESK\"?|, *\"?OFFLINE_DESK\"?", ""));
        var person = Desk.person(without, "吴白露", "海安市体育馆", "320685");
        var office = Desk.office(without, HAIAN);
        assertThat(body(office.get("/office"))).doesNotContain("href=\"" + DESK);
        assertThat(body(haian.get("/office"))).contains("href=\"" + DESK);
        assertThat(body(office.get(DESK))).contains("本年度没有线下窗口报名").doesNotContain("/new");
        assertThat(body(office.post(DESK, Desk.form(person, "SJ-5001")))).contains("没有开放线下窗口报名");
    }

    private static void assertSees(Visit office, Person own, Person... others) {
        var list = body(office.get(DESK + "?q=SJ-3001"));
        assertThat(list).contains(own.name());
        for (var other : others) assertThat(list).doesNotContain(other.name());
    }

    private static int code(Visit visit, Map<String, String> grouping) {
        return visit.post(DESK + "/grouping", grouping).getStatus().getCode();
    }

    private static int code(Visit visit, String path) {
        return visit.get(path).getStatus().getCode();
    }

    private static List<String> trail(UUID id) {
        return Tenancy.call(
                home,
                () -> TestHouse.bean(AuditTrail.class).about(DeskRegistrations.subject(id), 10).stream()
                        .map(entry -> entry.action().name())
                        .toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
