package cn.qinxue.web.desk;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.desk.DeskLists;
import cn.qinxue.services.desk.DeskOnlineMoves;
import cn.qinxue.services.desk.DeskRegistrations.Outcome;
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
import java.util.UUID;

/** 转网授: asks, then opens the online place. */
@Controller(DeskController.PATH + "/{id}/online-move")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class OnlineMoveController {
    private static final String TEMPLATE = "desk/online-move";
    private static final String TITLE = "转网授";

    private final DeskLists lists;
    private final DeskOnlineMoves moves;
    private final Pages pages;

    OnlineMoveController(DeskLists lists, DeskOnlineMoves moves, Pages pages) {
        this.lists = lists;
        this.moves = moves;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(Actor actor, UUID id) {
        actor.require(Right.TRAINING);
        return pages.show(TEMPLATE, TITLE, new OnlineMoveView(lists.get(actor.scope(), id), Form.blank()));
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> move(Actor actor, UUID id) {
        actor.require(Right.TRAINING);
        var line = lists.get(actor.scope(), id);
        return switch (moves.move(actor, id)) {
            case Outcome.Done done -> pages.seeOther(DeskController.PATH, done.name() + "已转到网授班，可以登录选课学习，不用再缴费。");
            case Outcome.Refused refused -> {
                var problems = Form.blank();
                for (var refusal : refused.refusals()) {
                    problems = problems.refuse(refusal.field(), refusal.message());
                }
                yield pages.refused(TEMPLATE, TITLE, new OnlineMoveView(line, problems));
            }
        };
    }
}
