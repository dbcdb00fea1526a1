package cn.qinxue.web.home;

import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.personyear.YearFacts;
import cn.qinxue.tenants.policy.CourseSelectionTime;
import cn.qinxue.tenants.policy.PaymentGateway;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.web.fragment.Fact;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 新手引导: the steps of a year, shown until somebody says that they are known; the browser remembers that. */
final class Guide {
    private static final String NAME = "guided";

    private Guide() {}

    /** In the order in which this year's policy wants them (decision 17). */
    static List<Fact> steps(YearFacts facts) {
        var policy = facts.published().policy();
        var steps = new ArrayList<Fact>();
        var enrollment = facts.place().enrollment();
        if (enrollment != null && enrollment.delivery() == DeliveryMode.IN_PERSON) {
            add(steps, "报名", "面授班已经报好，培训费到面授点现场缴纳。");
            add(steps, "上课", "按时间和地点到场签到。");
            add(steps, "考试", "培训结束后在面授点考试。");
            add(steps, "证明", "工考办确认课时、学时修满后打印培训证明。");
            return steps;
        }
        add(steps, "报名", "在“报名培训”里选本年度的班。");
        boolean selectFirst = policy.courseSelection() == CourseSelectionTime.BEFORE_PAYMENT;
        if (selectFirst) {
            add(steps, "选课", "按分类选够学时，可以分几次选。");
        }
        if (facts.place().fee() > 0) {
            add(steps, "缴费", "核对订单和发票，用" + gateways(policy) + "付款。");
        }
        if (!selectFirst) {
            add(steps, "选课", "按分类选够学时，可以分几次选。");
        }
        add(steps, "学习", policy.assessment().courseQuiz() == null ? "学完课程，参加考试。" : "学完课程，通过每门课后面的测验。");
        add(steps, "证明", "学时修满后打印培训证明。");
        return steps;
    }

    static boolean seen(HttpRequest<?> request) {
        return request.getCookies().contains(NAME);
    }

    static Cookie seen() {
        return Cookie.of(NAME, "1")
                .path("/learner")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(Duration.ofDays(400));
    }

    private static void add(List<Fact> steps, String name, String text) {
        steps.add(new Fact(steps.size() + 1 + ". " + name, text));
    }

    private static String gateways(Policy policy) {
        return policy.payment().gateways().stream().map(PaymentGateway::label).collect(Collectors.joining("或"));
    }
}
