package cn.qinxue.web.desk;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.desk.DeskLists;
import cn.qinxue.services.desk.DeskRegistrations;
import cn.qinxue.services.desk.DeskRegistrations.Outcome;
import cn.qinxue.web.form.Form;
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
import java.util.UUID;

/** Cancels a registration, with the reason. */
@Controller(DeskController.PATH + "/{id}/cancellation")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class CancellationController {
    private static final String TEMPLATE = "desk/cancellation";
    private static final String TITLE = "取消线下报名";

    private final DeskLists lists;
    private final DeskRegistrations registrations;
    private final Pages pages;

    CancellationController(DeskLists lists, DeskRegistrations registrations, Pages pages) {
        this.lists = lists;
        this.registrations = registrations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(Actor actor, UUID id) {
        actor.require(Right.TRAINING);
        return pages.show(TEMPLATE, TITLE, new CancellationView(lists.get(actor.scope(), id), Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.TRAINING);
        var line = lists.get(actor.scope(), id);
        var reader = form.reader();
        var reason = reader.text("reason", "取消原因", Deed.LONGEST_REASON);
        if (reason.isPresent()) {
            switch (registrations.cancel(actor, id, reason.get())) {
                case Outcome.Done done -> {
                    return pages.seeOther(DeskController.PATH, done.name() + "的线下报名已取消，请按收据退还费用。");
                }
                case Outcome.Refused refused ->
                    refused.refusals().forEach(refusal -> reader.refuse(refusal.field(), refusal.message()));
            }
        }
        return pages.refused(TEMPLATE, TITLE, new CancellationView(line, reader.form()));
    }
}
