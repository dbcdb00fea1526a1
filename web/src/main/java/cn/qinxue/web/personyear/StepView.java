package cn.qinxue.web.personyear;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.personyear.NextStep;
import cn.qinxue.web.Show;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next step in words.
 *
 * @param button what the button says; null where there is nothing to press
 * @param path where the button leads; null where there is none
 * @param text what it is about
 * @param note a second line; may be empty
 */
public record StepView(@Nullable String button, @Nullable String path, String text, String note) {
    private static final String ASK = "请联系工考办。";

    /** The step as the home page and the class's card show it. */
    public static StepView of(NextStep next) {
        return switch (next) {
            case NextStep.Done done -> go("打印培训证明", "/learner/certificates", "培训证明可以打印了", "");
            case NextStep.AwaitEnrollment await -> wait("报名还没有开始", "从 " + Show.date(await.firstDay()) + " 起可以报名。");
            case NextStep.EnrollElsewhere elsewhere ->
                wait("本年度不在网上自己报名", "由单位或工考办统一报名，截止 " + Show.date(elsewhere.lastDay()) + "。");
            case NextStep.AwaitClass await -> wait("培训班还没有开出", "开出后就能在这里报名。有疑问" + ASK);
            case NextStep.Enroll enroll ->
                go(
                        "去报名",
                        "/learner/offerings?year=" + enroll.offering().year(),
                        enroll.offering().name(),
                        until("报名", enroll.lastDay()));
            case NextStep.EnrollmentMissed missed ->
                wait("报名缴费已截止", "截止日期是 " + Show.date(missed.lastDay()) + "。" + ASK);
            case NextStep.SelectCourses select ->
                go(
                        "去选课",
                        home(select.enrollment()) + "/courses",
                        "还有 " + Show.creditHours(select.hours()) + "没有选课",
                        unpaid(select.enrollment()) ? until("选课并缴费", select.lastDay()) : "可以分几次选，没有开始学的课可以退。");
            case NextStep.PlaceOrder place ->
                go(
                        "去缴费",
                        "/learner/orders/new?enrollment=" + place.enrollment().id(),
                        "应缴 " + Show.yuan(place.fee()),
                        until("缴费", place.lastDay()));
            case NextStep.PayOrder pay ->
                go(
                        "去付款",
                        "/learner/orders/" + pay.order().id(),
                        "订单待支付 " + Show.yuan(pay.order().amount()),
                        "请在 " + Show.minute(pay.order().expiresAt()) + " 前付款，过时订单自动关闭。");
            case NextStep.AwaitRefund await -> wait("正在退款", "退款期间不能学习，结果见“我的订单”。");
            case NextStep.AwaitStudy await -> wait("学习还没有开始", "从 " + Show.date(await.firstDay()) + " 起可以学习。");
            case NextStep.Learn learn -> task(learn.enrollment(), learn.task());
            case NextStep.GoToClass go -> go("进入班级", home(go.enrollment()), "查看课程和进度", "");
            case NextStep.StudyMissed missed ->
                wait("学习和测验已截止", "截止日期是 " + Show.date(missed.lastDay()) + "，已有的学时都还在。" + ASK);
        };
    }

    /** What is to be learned or passed. */
    public static StepView task(Enrollment enrollment, LearningTask task) {
        var course = home(enrollment) + "/courses/" + task.course();
        return switch (task.kind()) {
            case STUDY -> go("继续学习", course, "《" + task.title() + "》", task.note());
            case QUIZ -> go("去测验", course + "/quiz", "《" + task.title() + "》测验", task.note());
            case EXAM -> go("去考试", home(enrollment) + "/exam", task.title(), task.note());
            case ATTENDANCE -> go("查看面授班", inPerson(enrollment), task.title(), task.note());
        };
    }

    /** The page of a class. */
    public static String home(Enrollment enrollment) {
        return "/learner/enrollments/" + enrollment.id();
    }

    /** The page of a face-to-face class. */
    public static String inPerson(Enrollment enrollment) {
        return "/learner/face-to-face/" + enrollment.id();
    }

    private static boolean unpaid(Enrollment enrollment) {
        return enrollment.state() == Enrollment.State.AWAITING_PAYMENT;
    }

    private static String until(String what, LocalDate lastDay) {
        return what + "截止 " + Show.date(lastDay) + "。";
    }

    private static StepView go(String button, String path, String text, String note) {
        return new StepView(button, path, text, note);
    }

    private static StepView wait(String text, String note) {
        return new StepView(null, null, text, note);
    }
}
