package cn.qinxue.services.province;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.PolicyReading;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 28);
    private static final Tenant PLATFORM = Tenant.platform(List.of("platform.qinxue.example"));
    private static final Tenant JIANGSU = tenant("jiangsu", "江苏省", "320000", TenantState.SUSPENDED);

    private static final Map<String, String> ZHEJIANG = Map.ofEntries(
            Map.entry("divisionCode", "330000"),
            Map.entry("code", "zhejiang"),
            Map.entry("host", "ZJ.qinxue.example"),
            Map.entry("seal", "浙"),
            Map.entry("accent", "1D5486"),
            Map.entry("hotline", "0571-0000 1201"),
            Map.entry("officeHours", "工作日 9:00–17:00"),
            Map.entry("organiser", "浙江省工勤人员考核办公室"),
            Map.entry("template", "jiangsu"),
            Map.entry("administratorName", "林晓"),
            Map.entry("administratorAccount", "zjadmin"));

    @Test
    void nothingStandsAgainstASoundRequestAndTheRestFollowsFromTheDivision() {
        var request = request(Map.of());
        assertThat(refusals(request)).isEmpty();
        assertThat(request.tenant())
                .returns("浙江省", Tenant::name)
                .returns("浙江省工勤人员继续教育", Tenant::title)
                .returns("#1d5486", Tenant::accent)
                .returns(List.of("zj.qinxue.example"), Tenant::hosts);
        assertThat(PolicyYaml.read(request.policy())).isInstanceOfSatisfying(PolicyReading.Accepted.class, accepted -> {
            assertThat(accepted.policy().year()).isEqualTo(2026);
            assertThat(accepted.policy().contacts().getFirst().telephone()).isEqualTo("0571-0000 1201");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "divisionCode, '', 请填写省份。",
        "divisionCode, 330100, 没有这个省级行政区划代码，请填 GB/T 2260 的省级代码，例如 330000。",
        "divisionCode, 990000, 没有这个省级行政区划代码，请填 GB/T 2260 的省级代码，例如 330000。",
        "divisionCode, 320000, 江苏省已经开通，一个省只能开通一次。",
        "code, '', 请填写代码。",
        "code, z, '代码用 2 到 31 个小写字母、数字或“-”，以字母开头，不以“-”结尾，例如 zhejiang。'",
        "code, 9zhejiang, '代码用 2 到 31 个小写字母、数字或“-”，以字母开头，不以“-”结尾，例如 zhejiang。'",
        "code, zhejiang-, '代码用 2 到 31 个小写字母、数字或“-”，以字母开头，不以“-”结尾，例如 zhejiang。'",
        "code, 浙江, '代码用 2 到 31 个小写字母、数字或“-”，以字母开头，不以“-”结尾，例如 zhejiang。'",
        "code, platform, “platform”留给平台自己用，请换一个代码。",
        "code, WWW, “www”留给平台自己用，请换一个代码。",
        "code, jiangsu, 代码“jiangsu”已经给了江苏省，请换一个。",
        "host, '', 请填写主机名。",
        "host, http://zj.qinxue.example, '主机名只写域名，不写 http://、端口和路径，不能是 IP 地址，例如 zj.qinxue.example。'",
        "host, zj.qinxue.example:8080, '主机名只写域名，不写 http://、端口和路径，不能是 IP 地址，例如 zj.qinxue.example。'",
        "host, 192.0.2.7, '主机名只写域名，不写 http://、端口和路径，不能是 IP 地址，例如 zj.qinxue.example。'",
        "host, localhost, '主机名只写域名，不写 http://、端口和路径，不能是 IP 地址，例如 zj.qinxue.example。'",
        "host, -zj.qinxue.example, '主机名只写域名，不写 http://、端口和路径，不能是 IP 地址，例如 zj.qinxue.example。'",
        "host, zj..example, '主机名只写域名，不写 http://、端口和路径，不能是 IP 地址，例如 zj.qinxue.example。'",
        "host, platform.qinxue.example, '主机名不能是平台自己的 platform.qinxue.example，也不能在它下面。'",
        "host, zj.Platform.qinxue.example, '主机名不能是平台自己的 platform.qinxue.example，也不能在它下面。'",
        "host, jiangsu.qinxue.example, 主机名 jiangsu.qinxue.example 已经给了江苏省，请换一个。",
        "seal, '', 请填写印章字。",
        "seal, 浙江, 印章字只用一个汉字，例如“浙”。",
        "seal, Z, 印章字只用一个汉字，例如“浙”。",
        "accent, 蓝, '主色写成 # 和六位十六进制数，例如 #1d5486。'",
        "accent, #12345, '主色写成 # 和六位十六进制数，例如 #1d5486。'",
        "accent, #ff0000, '主色太浅，与白色的对比是 4.0，在白色和它自己的浅底色上都要达到 4.5，请换深一些的颜色。'",
        "hotline, 12345 转 6, '咨询电话只用数字、空格和“-”，例如 0571-0000 1201。'",
        "officeHours, '', 请填写咨询时间。",
        "organiser, '', 请填写主办单位。",
        "template, '', 请选择一个政策模板。",
        "template, shanghai, 请选择一个政策模板。",
        "year, 26, '年度填四位数字，例如 2026。'",
        "administratorName, '', 请填写管理员姓名。",
        "administratorName, 林, '管理员姓名填 2 到 30 个汉字或字母，例如“林晓”。'",
        "administratorName, 林晓1, '管理员姓名填 2 到 30 个汉字或字母，例如“林晓”。'",
        "administratorAccount, zj, '管理员账号用 4 到 20 个字母或数字，以字母开头，例如 zjadmin。'",
        "administratorAccount, 10000000001, '管理员账号用 4 到 20 个字母或数字，以字母开头，例如 zjadmin。'",
    })
    void saysWhatIsWrongAndWhatToDo(String key, String written, String message) {
        assertThat(refusals(request(Map.of(key, written))))
                .filteredOn(refusal -> refusal.field().key().equals(key))
                .extracting(ProvinceRefusal::message)
                .containsExactly(message);
    }

    @Test
    void everythingIsSaidAtOnceInTheOrderOfTheFields() {
        var nothing = ProvinceRequest.of(key -> null, TODAY);
        assertThat(refusals(nothing))
                .extracting(ProvinceRefusal::field)
                .containsExactly(
                        ProvinceField.DIVISION,
                        ProvinceField.CODE,
                        ProvinceField.HOST,
                        ProvinceField.SEAL,
                        ProvinceField.ACCENT,
                        ProvinceField.ORGANISER,
                        ProvinceField.HOTLINE,
                        ProvinceField.OFFICE_HOURS,
                        ProvinceField.TEMPLATE,
                        ProvinceField.ADMINISTRATOR_NAME,
                        ProvinceField.ADMINISTRATOR_ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "host", "name", "title", "organiser", "administratorName"})
    void nothingIsLongerThanItMayBe(String key) {
        assertThat(refusals(request(Map.of(key, "浙".repeat(300)))))
                .anySatisfy(refusal -> assertThat(refusal.message()).contains("个字，现在有 300 个。"));
    }

    @Test
    void aPolicyOfTheProvincesOwnIsReadLineByLine() {
        var yaml = request(Map.of()).policy();
        var unsound =
                yaml.replaceFirst("hours: 16", "hours: 14").replace("firstDay: 2026-09-01", "firstDay: 2026-13-01");
        assertThat(refusals(request(Map.of("policy", unsound))))
                .extracting(ProvinceRefusal::message)
                .anySatisfy(message ->
                        assertThat(message).matches("第 \\d+ 行，requirements\\[0]：各分类学时合计 38，与总学时 40 不一致，请改为一致。"))
                .anySatisfy(message -> assertThat(message)
                        .contains("enrollment.window.firstDay")
                        .contains("2026-13-01"));
    }

    @Test
    void aPolicyOfAnotherProgrammeOrYearIsRefused() {
        var yaml = BuiltInPolicies.template("blank").orElseThrow().yaml("浙江省", 2025, "0571-0000 1201", "工作日");
        assertThat(refusals(request(Map.of("policy", yaml.replace("programme: worker", "programme: clerk")))))
                .containsExactly(
                        new ProvinceRefusal.OtherProgramme("clerk"), new ProvinceRefusal.OtherYear(2025, 2026));
    }

    @Test
    void whatWasLeftHalfOpenedStandsInNobodysWay() {
        var leftover = tenant("zhejiang", "浙江省", "330000", TenantState.OPENING);
        assertThat(ProvinceRules.refusals(request(Map.of()), PLATFORM, List.of(leftover), TODAY))
                .isEmpty();
    }

    private static List<ProvinceRefusal> refusals(ProvinceRequest request) {
        return ProvinceRules.refusals(request, PLATFORM, List.of(JIANGSU), TODAY);
    }

    private static ProvinceRequest request(Map<String, String> changed) {
        var values = new HashMap<>(ZHEJIANG);
        values.putAll(changed);
        return ProvinceRequest.of(values::get, TODAY);
    }

    private static Tenant tenant(String code, String name, String division, TenantState state) {
        var host = code + ".qinxue.example";
        return new Tenant(code, name, name, "省", "#1d5486", division, List.of(host), "s", state, "", "", "");
    }
}
