package cn.qinxue.web.equivalence;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimBatches;
import cn.qinxue.services.equivalence.ClaimLists;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Those that are ticked, decided alike: first shown with the opinion to be given, then decided one by one. */
@Controller(ClaimListController.PATH)
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class ClaimBatchController {
    private static final String TITLE = "批量审批";
    private static final int OPINION = 200;

    private final ClaimBatches batches;
    private final ClaimLists lists;
    private final ClaimWords words;
    private final Pages pages;

    ClaimBatchController(ClaimBatches batches, ClaimLists lists, ClaimWords words, Pages pages) {
        this.batches = batches;
        this.lists = lists;
        this.words = words;
        this.pages = pages;
    }

    @Post("/chosen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(Actor actor, @Body Form form) {
        actor.require(Right.TRAINING);
        if (form.values("claim").isEmpty()) return pages.seeOther(ClaimListController.PATH, "请先勾选要审批的申报。");
        return pages.show("equivalence/chosen", TITLE, chosen(actor, form));
    }

    @Post("/approvals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(Actor actor, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var opinion = reader.optionalText("opinion", "意见", OPINION);
        if (!reader.accepted()) return refused(actor, reader.form());
        var result = batches.approve(actor, versions(form), opinion.orElse(""));
        return pages.show("equivalence/result", TITLE, new ClaimBatchResult(result, "通过", words.kindsOf()));
    }

    @Post("/refusals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> refuse(Actor actor, @Body Form form) {
        actor.require(Right.TRAINING);
        var reader = form.reader();
        var opinion = reader.text("opinion", "不通过的理由", OPINION);
        if (!reader.accepted()) return refused(actor, reader.form());
        var result = batches.refuse(actor, versions(form), opinion.orElseThrow());
        return pages.show("equivalence/result", TITLE, new ClaimBatchResult(result, "不通过", words.kindsOf()));
    }

    private HttpResponse<?> refused(Actor actor, Form form) {
        return pages.refused("equivalence/chosen", TITLE, chosen(actor, form));
    }

    private ClaimBatchView chosen(Actor actor, Form form) {
        return new ClaimBatchView(lists.ofIds(actor, versions(form).keySet()), form, words.kindsOf());
    }

    /** What was ticked, as it was shown: {@code <id>:<version>}. */
    private static Map<UUID, Long> versions(Form form) {
        Map<UUID, Long> versions = new LinkedHashMap<>();
        var sent = form.values("claim");
        var ids = SentIds.ids(
                sent.stream().map(one -> one.replaceFirst(":.*", "")).toList());
        for (int i = 0; i < ids.size(); i++) versions.put(ids.get(i), version(sent.get(i)));
        return versions;
    }

    private static long version(String sent) {
        var version = sent.replaceFirst("[^:]*:?", "");
        if (!version.matches("\\d{1,18}")) throw new NotFound();
        return Long.parseLong(version);
    }
}
