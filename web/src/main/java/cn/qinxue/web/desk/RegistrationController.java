package cn.qinxue.web.desk;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.desk.DeskPayment;
import cn.qinxue.services.desk.DeskRegistrations;
import cn.qinxue.services.desk.DeskRegistrations.Outcome;
import cn.qinxue.services.desk.DeskYears;
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

/** Registers one person at the desk; the next follows at once. */
@Controller(DeskController.PATH)
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class RegistrationController {
    private static final String TEMPLATE = "desk/form";
    private static final String TITLE = "登记线下报名";

    private final DeskRegistrations registrations;
    private final DeskYears years;
    private final Pages pages;

    RegistrationController(DeskRegistrations registrations, DeskYears years, Pages pages) {
        this.registrations = registrations;
        this.years = years;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> begin(Actor actor) {
        actor.require(Right.TRAINING);
        return pages.show(TEMPLATE, TITLE, view(Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(Actor actor, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var programme = programme(form, reader);
        var name = reader.text("name", "姓名", 50);
        var idNumber = reader.text("idNumber", "身份证号", 18);
        var amount = reader.hundredths("amount", "缴费金额");
        var receipt = reader.text("receipt", "收据号", 40);
        var paidOn = reader.date("paidOn", "缴费日期");
        if (!reader.accepted()) return refused(reader.form());
        var payment = new DeskPayment(amount.orElseThrow(), receipt.orElseThrow(), paidOn.orElseThrow());
        return switch (registrations.register(actor, programme, name.orElseThrow(), idNumber.orElseThrow(), payment)) {
            case Outcome.Done done ->
                pages.seeOther(
                        DeskController.PATH,
                        done.name() + "的 " + done.registration().year() + " 年度线下报名已登记。");
            case Outcome.Refused refused -> {
                refused.refusals().forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
                yield refused(reader.form());
            }
        };
    }

    /** The only programme with a desk needs no choice. */
    private String programme(Form form, FormReader reader) {
        var open = years.programmes();
        if (open.size() == 1) return open.getFirst().code();
        var chosen = form.value("programme");
        if (open.stream().noneMatch(programme -> programme.code().equals(chosen))) {
            reader.refuse(open.isEmpty() ? "" : "programme", open.isEmpty() ? "本年度的政策没有开放线下窗口报名。" : "请选择培训项目。");
        }
        return chosen;
    }

    private HttpResponse<?> refused(Form form) {
        return pages.refused(TEMPLATE, TITLE, view(form));
    }

    private RegistrationForm view(Form form) {
        return new RegistrationForm(form, years.programmes(), years.current());
    }
}
