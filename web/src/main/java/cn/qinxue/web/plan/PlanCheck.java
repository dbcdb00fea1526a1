package cn.qinxue.web.plan;

import cn.qinxue.services.plan.PlanRefusal;
import cn.qinxue.services.plan.PlanSheet;
import cn.qinxue.web.Show;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One line of 系统核对: what the rules say of a plan today, so that nobody has to reckon. */
public record PlanCheck(boolean right, String text) {

    static List<PlanCheck> of(PlanSheet sheet) {
        var plan = sheet.plan();
        return List.of(
                check(sheet, PlanCheck::isTime, "报名、培训、考试先后有序，学员还来得及报名"),
                check(
                        sheet,
                        "plannedHeads"::equals,
                        "计划 " + plan.plannedHeads() + " 人，不超过容纳 " + sheet.site().capacity() + " 人"),
                check(sheet, PlanCheck::isHours, Show.creditHours(plan.hours()) + "，符合本年度政策"),
                check(sheet, String::isEmpty, "面授点正常，没有停用"));
    }

    private static PlanCheck check(PlanSheet sheet, Predicate<String> field, String right) {
        var wrong = sheet.objections().stream()
                .filter(objection -> field.test(objection.field()))
                .map(PlanRefusal::message)
                .collect(Collectors.joining());
        return wrong.isEmpty() ? new PlanCheck(true, right) : new PlanCheck(false, wrong);
    }

    private static boolean isTime(String field) {
        return field.startsWith("enrollment") || field.startsWith("training") || field.startsWith("exam");
    }

    private static boolean isHours(String field) {
        return field.startsWith("hours") || field.equals("audience");
    }
}
