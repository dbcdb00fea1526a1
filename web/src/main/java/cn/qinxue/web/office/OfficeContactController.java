package cn.qinxue.web.office;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.office.ExamOffice;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

/** 本级工考办信息: how learners reach the own office. */
@Controller("/office/contact")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class OfficeContactController {
    private static final String TEMPLATE = "office/contact";
    private static final String TITLE = "本级工考办信息";

    private final ExamOffices offices;
    private final Pages pages;

    OfficeContactController(ExamOffices offices, Pages pages) {
        this.offices = offices;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor) {
        actor.require(Right.ADMINISTRATORS);
        return pages.show(TEMPLATE, TITLE, form(actor));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> update(Actor actor, @Body Form form) {
        actor.require(Right.ADMINISTRATORS);
        var reader = form.reader();
        var wanted = read(actor, reader);
        if (!reader.accepted()) return pages.refused(TEMPLATE, TITLE, reader.form());
        return switch (offices.change(actor, wanted)) {
            case ExamOffices.Outcome.Saved saved -> pages.seeOther("/office", "本级工考办信息已保存。");
            case ExamOffices.Outcome.TelephoneMalformed malformed ->
                pages.refused(TEMPLATE, TITLE, reader.form().refuse("telephone", "联系电话填数字，可以带区号和短横，例如 0513-00001201。"));
            case ExamOffices.Outcome.Stale stale ->
                pages.refused(TEMPLATE, TITLE, form(actor).refuse("", "刚刚有人修改过。下面是现在的内容，请核对后重新修改。"));
        };
    }

    private static ExamOffice read(Actor actor, FormReader reader) {
        return new ExamOffice(
                actor.scope(),
                reader.text("telephone", "联系电话", 40).orElse(""),
                reader.optionalText("address", "办公地址", 100).orElse(""),
                reader.optionalText("contact", "联系人", 30).orElse(""),
                reader.optionalText("officeHours", "办公时间", 60).orElse(""),
                reader.whole("version", "版本", 0, Integer.MAX_VALUE).orElse(0));
    }

    private Form form(Actor actor) {
        var office = offices.get(actor.scope());
        return Form.blank()
                .with("telephone", office.telephone())
                .with("address", office.address())
                .with("contact", office.contact())
                .with("officeHours", office.officeHours())
                .with("version", office.version());
    }
}
