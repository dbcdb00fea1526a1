package cn.qinxue.web.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimFiling;
import cn.qinxue.services.equivalence.SentPaper;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a new claim with its papers. */
@Controller(LearnerClaimController.PATH)
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class ClaimFilingController {
    private final LearnerClaims views;
    private final ClaimFiling filing;
    private final Pages pages;

    ClaimFilingController(LearnerClaims views, ClaimFiling filing, Pages pages) {
        this.views = views;
        this.filing = filing;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> file(
            Actor actor,
            @Part @Nullable String staff,
            @Part @Nullable String kind,
            @Part @Nullable String title,
            @Part @Nullable String organiser,
            @Part @Nullable String firstDay,
            @Part @Nullable String lastDay,
            @Part @Nullable String category,
            @Part @Nullable String hours,
            @Part @Nullable CompletedFileUpload paper1,
            @Part @Nullable CompletedFileUpload paper2,
            @Part @Nullable CompletedFileUpload paper3)
            throws IOException {
        var form = Form.blank()
                .with("staff", staff)
                .with("kind", kind)
                .with("title", title)
                .with("organiser", organiser)
                .with("firstDay", firstDay)
                .with("lastDay", lastDay)
                .with("category", category)
                .with("hours", hours);
        return file(actor, form, Arrays.asList(paper1, paper2, paper3));
    }

    private HttpResponse<?> file(Actor actor, Form form, List<@Nullable CompletedFileUpload> uploads)
            throws IOException {
        var record = SentIds.one(form, "staff");
        var reader = form.reader();
        var draft = ClaimForm.read(reader);
        var papers = new ArrayList<SentPaper>();
        try {
            for (int no = 1; no <= uploads.size(); no++) {
                var upload = uploads.get(no - 1);
                if (upload != null
                        && upload.getFilename() != null
                        && !upload.getFilename().isEmpty()) {
                    papers.add(new SentPaper("paper" + no, upload.getFilename(), upload.getInputStream()));
                }
            }
            if (draft.isPresent()) {
                switch (filing.file(actor, record, draft.get(), papers)) {
                    case ClaimFiling.Outcome.Filed filed -> {
                        return pages.seeOther(
                                LearnerClaimController.PATH + "/"
                                        + filed.claim().id(),
                                "申报已提交，等待工考办审批。");
                    }
                    case ClaimFiling.Outcome.Refused refused ->
                        refused.refusals().forEach(one -> reader.refuse(one.field(), one.message()));
                }
            } else if (papers.isEmpty()) {
                reader.refuse("paper1", "请至少上传一份证明材料。");
            }
        } finally {
            for (var paper : papers) paper.content().close();
        }
        return pages.refused("equivalence/new", "新申报", views.fresh(actor, reader.form()));
    }
}
