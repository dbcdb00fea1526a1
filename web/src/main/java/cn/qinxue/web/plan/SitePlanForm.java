package cn.qinxue.web.plan;

import cn.qinxue.services.plan.PlanAudience;
import cn.qinxue.services.plan.PlanDetails;
import cn.qinxue.services.plan.PlanHours;
import cn.qinxue.services.plan.PlanRefusal;
import cn.qinxue.services.plan.PlanSchedule;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.tenants.policy.CourseCategory;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.fragment.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of a training plan.
 *
 * @param plan null for a new one
 * @param audiences for whom classes may be this year
 * @param year of the plan
 */
public record SitePlanForm(
        Form form, @Nullable TrainingPlan plan, TrainingSite site, List<PlanAudience> audiences, int year) {
    private static final String HOURS = "hours";
    private static final int MOST_HEADS = 10_000;
    private static final int LONG = 100;
    private static final int LONGEST = 500;

    public SitePlanForm {
        audiences = List.copyOf(audiences);
    }

    public String title() {
        return plan == null ? "新建培训计划" : "修改培训计划";
    }

    /** Where the form is sent. */
    public String path() {
        return plan == null ? SitePlanController.PATH : SitePlanController.PATH + "/" + plan.id();
    }

    public List<Option> options() {
        boolean several =
                audiences.stream().map(PlanAudience::programme).distinct().count() > 1;
        return audiences.stream()
                .map(audience -> Option.of(
                        audience.value(),
                        (several ? audience.programme().name() + "：" : "")
                                + audience.requirement().levelsLabel() + "（全年 "
                                + Show.creditHours(audience.requirement().totalHours()) + "）"))
                .toList();
    }

    /** The categories of all policies for which a class may be, each once. */
    public List<CourseCategory> categories() {
        return audiences.stream()
                .flatMap(audience -> audience.published().policy().categories().stream())
                .distinct()
                .toList();
    }

    /** Whether some policy has no categories, so that only the hours in all are asked for. */
    public boolean asksTotal() {
        return audiences.stream()
                .anyMatch(audience -> audience.published().policy().categories().isEmpty());
    }

    /** What the policies say of hours in one class. */
    public String hoursHint() {
        int most = audiences.stream()
                .mapToInt(audience -> audience.published().policy().faceToFace().maxHours())
                .max()
                .orElse(0);
        return "一个面授班最多 " + Show.creditHours(most) + "，也不超过培训对象全年要求的学时；没有的分类留空。";
    }

    /** A new plan begins with the site's own place. */
    static Form blank(TrainingSite site) {
        return Form.blank().with("place", site.place());
    }

    /** Filled with what the plan is. */
    static Form of(TrainingPlan plan, PlanHours hours) {
        var form = Form.blank()
                .with("name", plan.name())
                .with("audience", plan.audience())
                .with("enrollmentFrom", Show.minute(plan.enrollmentFrom()))
                .with("enrollmentUntil", Show.minute(plan.enrollmentUntil()))
                .with("trainingFrom", Show.minute(plan.trainingFrom()))
                .with("trainingUntil", Show.minute(plan.trainingUntil()))
                .with("examFrom", Show.minute(plan.examFrom()))
                .with("examUntil", Show.minute(plan.examUntil()))
                .with("plannedHeads", plan.plannedHeads())
                .with("place", plan.place())
                .with("teachers", plan.teachers())
                .with("note", plan.note())
                .with("version", plan.version());
        if (hours.byCategory().isEmpty()) return form.with(HOURS, Show.hours(hours.total()));
        for (var share : hours.byCategory().entrySet()) {
            form = form.with(HOURS + "." + share.getKey(), Show.hours(share.getValue()));
        }
        return form;
    }

    /** What was typed; whatever is wrong stays in the reader. */
    static PlanDetails read(FormReader reader, Form form, List<PlanAudience> audiences) {
        var name = reader.text("name", "班级名称", LONG).orElse("");
        var chosen = audiences.stream()
                .filter(audience -> audience.value().equals(form.value("audience")))
                .findFirst();
        var schedule = new PlanSchedule(
                moment(reader, "enrollmentFrom", "报名开始"),
                moment(reader, "enrollmentUntil", "报名截止"),
                moment(reader, "trainingFrom", "培训开始"),
                moment(reader, "trainingUntil", "培训结束"),
                moment(reader, "examFrom", "考试开始"),
                moment(reader, "examUntil", "考试结束"));
        var hours = hours(reader, form, chosen);
        int heads = reader.whole("plannedHeads", "计划人数", 1, MOST_HEADS).orElse(1);
        var words = new PlanDetails.Words(
                reader.text("place", "培训地点", LONG).orElse(""),
                reader.optionalText("teachers", "教师", LONGEST).orElse(""),
                reader.optionalText("note", "说明", LONGEST).orElse(""));
        return new PlanDetails(name, form.value("audience"), schedule, hours, heads, words);
    }

    /** What the service said, beside the fields; what the reader has said of one already is not said again. */
    static Form onto(FormReader reader, List<PlanRefusal> refusals) {
        refusals.forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
        return reader.form();
    }

    private static Instant moment(FormReader reader, String field, String label) {
        return reader.moment(field, label).orElse(Instant.EPOCH);
    }

    private static PlanHours hours(FormReader reader, Form form, Optional<PlanAudience> chosen) {
        if (chosen.isEmpty()) {
            reader.refuse("audience", "请选择培训对象。");
            return PlanHours.of(0);
        }
        var categories = chosen.get().published().policy().categories();
        if (categories.isEmpty()) {
            return PlanHours.of(reader.hundredths(HOURS, "学时").orElse(0L).intValue());
        }
        var shares = new HashMap<String, Integer>();
        for (var category : categories) {
            var field = HOURS + "." + category.code();
            if (form.value(field).isBlank()) continue;
            int share =
                    reader.hundredths(field, category.label() + "学时").orElse(0L).intValue();
            if (share > 0) shares.put(category.code(), share);
        }
        if (shares.isEmpty()) reader.refuse(HOURS, "请至少填写一类课程的学时。");
        return PlanHours.of(shares);
    }

    /** The first line of the page while the office's opinion is to be met. */
    public String opinion() {
        return plan == null ? "" : Objects.requireNonNullElse(plan.opinion(), "");
    }
}
