package cn.qinxue.web.portal;

import cn.qinxue.tenants.policy.CourseSelectionTime;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.RegistrationMethod;
import cn.qinxue.tenants.policy.TestPolicy;
import java.util.List;

/** The three steps of a year, as the policy orders them. */
final class PortalSteps {
    private PortalSteps() {}

    static List<PortalView.Step> of(Policy policy) {
        return List.of(account(policy), enrollment(policy), study(policy));
    }

    private static PortalView.Step account(Policy policy) {
        return policy.registration().method() == RegistrationMethod.ACTIVATION
                ? new PortalView.Step("激活账号", "用姓名和身份证号找到本人记录，绑定手机，设置密码。")
                : new PortalView.Step("注册账号", "填写真实姓名、身份证号和工作单位，绑定手机，设置密码。");
    }

    private static PortalView.Step enrollment(Policy policy) {
        if (ProgrammeNow.isFree(policy)) return new PortalView.Step("报名、选课", "选今年的培训班，报名免费，再按分类选够学时。");
        return policy.courseSelection() == CourseSelectionTime.BEFORE_PAYMENT
                ? new PortalView.Step("报名、选课", "选今年的培训班，按分类选够学时，然后缴费。")
                : new PortalView.Step("报名、选课", "选今年的培训班并缴费，再按分类选够学时。");
    }

    private static PortalView.Step study(Policy policy) {
        var quiz = policy.assessment().courseQuiz();
        var exam = policy.assessment().classExam();
        var after = "学时够了就能打印培训证明。";
        if (quiz != null) return new PortalView.Step("学习、测验", "每门课学完做一次测验，" + mark(quiz) + after);
        return new PortalView.Step("学习、考试", exam == null ? after : "全部学完参加一次在线考试，" + mark(exam) + after);
    }

    private static String mark(TestPolicy test) {
        return test.passMark() + " 分及格。";
    }
}
