package cn.qinxue.web.hoursreport;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.services.facetoface.OnlineMoves;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** 转网授: moving everybody of a class with too few people to the online class. */
@Controller(HoursReportListController.PATH + "/{id}/online-move")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class OnlineMoveController {
    private final FaceToFaceClasses lists;
    private final OnlineMoves moves;
    private final Pages pages;
    private final Clock clock;

    OnlineMoveController(FaceToFaceClasses lists, OnlineMoves moves, Pages pages, Clock clock) {
        this.lists = lists;
        this.moves = moves;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(Actor actor, UUID id) {
        actor.require(Right.TRAINING);
        return pages.show("hoursreport/move", "转网授", view(actor, id, Form.blank()));
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> move(Actor actor, UUID id) {
        return switch (moves.move(actor, id)) {
            case OnlineMoves.Outcome.Moved moved ->
                pages.seeOther(
                        HoursReportListController.PATH + "/" + id,
                        "已停办，" + moved.people() + " 人转到网授班，其中 " + moved.told() + " 人已发短信通知。");
            case OnlineMoves.Outcome.Refused refused -> {
                var form = Form.blank();
                for (var refusal : refused.refusals()) {
                    form = form.refuse("", refusal.message());
                }
                yield pages.refused("hoursreport/move", "转网授", view(actor, id, form));
            }
        };
    }

    private HoursReportView view(Actor actor, UUID id, Form form) {
        var detail = lists.get(actor.scope(), id);
        boolean own = actor.scope().value().equals(detail.its().sitePath());
        return new HoursReportView(detail, own, List.of(), clock.instant(), form);
    }
}
