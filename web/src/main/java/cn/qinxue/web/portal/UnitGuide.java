package cn.qinxue.web.portal;

import cn.qinxue.tenants.policy.CourseSelectionTime;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.Fee;
import cn.qinxue.tenants.policy.PaymentGateway;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.web.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How units enroll their people, as each policy of the year has it. */
public record UnitGuide(List<Way> ways, List<BlankForm> forms) {
    private static final int NAMED_LEVELS = 3;

    /**
     * One way of a programme.
     *
     * @param audience whom it is for
     */
    public record Way(String name, String audience, List<PortalView.Step> steps) {
        public Way {
            steps = List.copyOf(steps);
        }
    }

    public UnitGuide {
        ways = List.copyOf(ways);
        forms = List.copyOf(forms);
    }

    /** Whether no policy lets units enroll anybody. */
    public boolean isEmpty() {
        return ways.isEmpty();
    }

    static UnitGuide of(List<Governed> governed) {
        var ways = new ArrayList<Way>();
        for (var one : governed) {
            var before = governed.size() > 1 ? one.programme().name() + "：" : "";
            var policy = one.policy();
            if (has(policy, EnrollmentChannel.UNIT_BATCH)) {
                ways.add(way(before, EnrollmentChannel.UNIT_BATCH, policy, batch(policy)));
            }
            if (has(policy, EnrollmentChannel.OFFLINE_DESK)
                    && policy.faceToFace().enabled()) {
                ways.add(way(before, EnrollmentChannel.OFFLINE_DESK, policy, desk(policy)));
            }
        }
        return new UnitGuide(ways, BlankForm.of(governed));
    }

    private static boolean has(Policy policy, EnrollmentChannel channel) {
        return policy.enrollment().channels().contains(channel);
    }

    private static Way way(String before, EnrollmentChannel channel, Policy policy, List<PortalView.Step> steps) {
        return new Way(before + channel.label(), policy.audience().note(), steps);
    }

    private static List<PortalView.Step> batch(Policy policy) {
        return List.of(
                new PortalView.Step("核对名单", "核对本单位人员的姓名、身份证号、技术工种和技术等级；有出入的，先请本级工考办更正。"),
                new PortalView.Step("统一报名", window(policy) + "由单位经办人向本级工考办报名。已经自己报名的人不用再报。"),
                new PortalView.Step("缴费", fees(policy) + gateways(policy)),
                new PortalView.Step("学习", study(policy)));
    }

    private static List<PortalView.Step> desk(Policy policy) {
        var form = BlankForm.registration(policy)
                .map(document -> "填写《" + document.name() + "》，一个单位一张，加盖单位公章。")
                .orElse("列出参加人员的名单，加盖单位公章。");
        int least = policy.faceToFace().minimumHeads();
        var grouping = "工考办按人数编班，通知开班的时间和地点。";
        return List.of(
                new PortalView.Step("填登记表", form),
                new PortalView.Step("报名缴费", window(policy) + "交本级工考办或其指定的面授点，当场缴费。" + fees(policy)),
                new PortalView.Step(
                        "等待编班", least == 0 ? grouping : grouping + "一个班不足 " + least + " 人的，可以转为网上学习，已缴的费用一并转过去。"),
                new PortalView.Step("参加面授", "带身份证按时参加，每天签到。考核合格并经工考办确认，学时计入当年。"));
    }

    private static String window(Policy policy) {
        var window = policy.enrollment().window();
        return Show.days(window.firstDay(), window.lastDay()) + "，";
    }

    /** 每人每年：技师、高级技师 ¥120.00，其他等级 ¥72.00。 */
    private static String fees(Policy policy) {
        if (ProgrammeNow.isFree(policy)) return "报名免费。";
        var fees = new ArrayList<String>();
        for (var fee : policy.fees()) fees.add(levels(fee, fees.isEmpty()) + " " + Show.yuan(fee.fen()));
        return "每人每年：" + String.join("，", fees) + "。";
    }

    private static String levels(Fee fee, boolean first) {
        if (fee.levels().isEmpty()) return first ? "不分等级" : "其他人员";
        return fee.levels().size() > NAMED_LEVELS && !first
                ? "其他等级"
                : fee.levels().stream().map(SkillLevel::label).collect(Collectors.joining("、"));
    }

    private static String gateways(Policy policy) {
        if (ProgrammeNow.isFree(policy) || policy.payment().gateways().isEmpty()) return "";
        var names = policy.payment().gateways().stream().map(PaymentGateway::label);
        return "通过" + names.collect(Collectors.joining("、")) + "缴费。";
    }

    private static String study(Policy policy) {
        var window = policy.study().window();
        var before = policy.courseSelection() == CourseSelectionTime.BEFORE_PAYMENT ? "" : "缴费后";
        return before + "由本人激活账号、选课，在 " + Show.days(window.firstDay(), window.lastDay()) + " 学完。";
    }
}
