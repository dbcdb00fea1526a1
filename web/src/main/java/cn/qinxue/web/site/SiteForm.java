package cn.qinxue.web.site;

import cn.qinxue.services.site.SiteAdministrators.Candidate;
import cn.qinxue.services.site.SiteDetails;
import cn.qinxue.services.site.SiteRefusal;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.history.Overtaken;
import cn.qinxue.web.history.Overtaken.Difference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a training site.
 *
 * @param site null for a new one, which comes with its first administrator
 * @param region where it is, or will be
 */
public record SiteForm(
        Form form,
        @Nullable TrainingSite site,
        String region,
        @Nullable Overtaken overtaken) {
    private static final int MOST_HEADS = 10_000;
    private static final int LONG = 100;
    private static final int LONGEST = 500;

    public String title() {
        return site == null ? "新增面授点" : "修改面授点";
    }

    /** Where the form is sent. */
    public String path() {
        return site == null ? TrainingSiteController.PATH : TrainingSiteController.PATH + "/" + site.id();
    }

    /** Filled with what the site is. */
    static Form of(TrainingSite site) {
        return Form.blank()
                .with("name", site.name())
                .with("foundedOn", site.foundedOn())
                .with("capacity", site.capacity())
                .with("coverage", site.coverage())
                .with("place", site.place())
                .with("contact", site.contact())
                .with("telephone", site.telephone())
                .with("description", site.description())
                .with("version", site.version());
    }

    /** What was typed; whatever is wrong stays in the reader. */
    static SiteDetails read(FormReader reader) {
        return new SiteDetails(
                reader.text("name", "面授点名称", LONG).orElse(""),
                reader.optionalDate("foundedOn", "成立时间").orElse(null),
                reader.whole("capacity", "容纳人数", 1, MOST_HEADS).orElse(1),
                reader.text("coverage", "培训范围", LONGEST).orElse(""),
                reader.text("place", "地点", LONG).orElse(""),
                new SiteDetails.Reach(
                        reader.text("contact", "联系人", 30).orElse(""),
                        reader.text("telephone", "联系电话", 40).orElse("")),
                reader.optionalText("description", "简介", LONGEST).orElse(""));
    }

    static Candidate administrator(FormReader reader) {
        return new Candidate(
                reader.text("administrator", "管理员姓名", 30).orElse(""),
                reader.text("mobile", "管理员手机号", 20).orElse(""),
                reader.text("accountName", "登录账号", 20).orElse(""));
    }

    static Form onto(FormReader reader, List<SiteRefusal> refusals) {
        refusals.forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
        return reader.form();
    }

    /** What is not the same in what was typed. */
    static List<Difference> differences(TrainingSite current, SiteDetails typed) {
        return List.of(
                new Difference("面授点名称", current.name(), typed.name()),
                new Difference("成立时间", text(current.foundedOn()), text(typed.foundedOn())),
                new Difference("容纳人数", String.valueOf(current.capacity()), String.valueOf(typed.capacity())),
                new Difference("培训范围", current.coverage(), typed.coverage()),
                new Difference("地点", current.place(), typed.place()),
                new Difference("联系人", current.contact(), typed.reach().contact()),
                new Difference("联系电话", current.telephone(), typed.reach().telephone()),
                new Difference("简介", current.description(), typed.description()));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
