package cn.qinxue.web.desk;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.desk.DeskFilter;
import cn.qinxue.services.desk.DeskGroupings;
import cn.qinxue.services.desk.DeskLists;
import cn.qinxue.services.desk.DeskState;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
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

/** 编班: those who wait, ticked, go into one class. */
@Controller(DeskController.PATH + "/grouping")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class GroupingController {
    private static final String TEMPLATE = "desk/grouping";
    private static final String TITLE = "编班";
    private static final int MOST = 200;

    private final DeskLists lists;
    private final DeskGroupings groupings;
    private final FaceToFaceClasses classes;
    private final Pages pages;

    GroupingController(DeskLists lists, DeskGroupings groupings, FaceToFaceClasses classes, Pages pages) {
        this.lists = lists;
        this.groupings = groupings;
        this.classes = classes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> begin(Actor actor) {
        actor.require(Right.TRAINING);
        return pages.show(TEMPLATE, TITLE, view(actor, Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> group(Actor actor, @Body Form form) {
        actor.require(Right.TRAINING);
        var ids = SentIds.all(form, "id");
        var problems = form;
        if (ids.isEmpty()) problems = problems.refuse("", "请勾选要编班的人。");
        if (form.value("plan").isEmpty()) problems = problems.refuse("plan", "请选择培训班。");
        if (!problems.accepted()) return pages.refused(TEMPLATE, TITLE, view(actor, problems));
        var outcome = groupings.group(actor, ids, SentIds.one(form, "plan"));
        if (outcome.refusals().isEmpty()) {
            return pages.seeOther(DeskController.PATH, outcome.people() + " 人已编班。");
        }
        for (var refusal : outcome.refusals()) {
            problems = problems.refuse("", refusal);
        }
        if (outcome.people() > 0) {
            problems = problems.refuse("", outcome.people() + " 人已编班，其余的人没有编入。");
        }
        return pages.refused(TEMPLATE, TITLE, view(actor, problems));
    }

    private GroupingView view(Actor actor, Form form) {
        var waiting = new DeskFilter(0, DeskState.REGISTERED, "", null);
        return new GroupingView(
                lists.page(actor.scope(), waiting, 0, MOST),
                lists.count(actor.scope(), waiting),
                classes.withRoom(actor.scope()),
                form);
    }
}
