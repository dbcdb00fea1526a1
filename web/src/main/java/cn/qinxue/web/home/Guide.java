package cn.qinxue.web.home;

import cn.qinxue.services.personyear.YearFacts;
import cn.qinxue.tenants.policy.CourseSelectionTime;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** 新手引导: the steps of a year, shown until somebody says that they are known; the browser remembers that. */
final class Guide {
    private static final String NAME = "guided";

    private Guide() {}

    /** In the order in which this year's policy wants them (decision 17). */
    static List<String> steps(YearFacts facts) {
        var policy = facts.published().policy();
        var steps = new ArrayList<String>();
        steps.add("报名：在“报名培训”里选本年度的班。");
        var select = "选课：按分类选够学时，可以分几次选。";
        var pay = "缴费：核对订单和发票，到" + gateways(facts) + "付款。";
        boolean free = facts.place().fee() == 0;
        boolean selectFirst = policy.courseSelection() == CourseSelectionTime.BEFORE_PAYMENT;
        if (selectFirst) {
            steps.add(select);
        }
        if (!free) {
            steps.add(pay);
        }
        if (!selectFirst) {
            steps.add(select);
        }
        steps.add("学习：看完课程，" + (policy.assessment().courseQuiz() == null ? "参加考试。" : "通过每门课后面的测验。"));
        steps.add("证明：学时修满后打印培训证明。");
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

    private static String gateways(YearFacts facts) {
        return facts.published().policy().payment().gateways().stream()
                .map(gateway -> gateway.label())
                .reduce((first, second) -> first + "或" + second)
                .orElse("缴费页面");
    }
}
