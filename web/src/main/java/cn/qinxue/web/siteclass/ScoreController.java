package cn.qinxue.web.siteclass;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.facetoface.ClassScores;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.services.facetoface.ScoreSheets;
import cn.qinxue.web.Show;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 成绩 of a class, by form or by workbook. */
@Controller(SiteClassController.PATH + "/{id}")
@Secured("SITE")
@Produces(MediaType.TEXT_HTML)
class ScoreController {
    private final FaceToFaceClasses lists;
    private final ClassScores scores;
    private final ScoreSheets sheets;
    private final Pages pages;
    private final Clock clock;

    ScoreController(FaceToFaceClasses lists, ClassScores scores, ScoreSheets sheets, Pages pages, Clock clock) {
        this.lists = lists;
        this.scores = scores;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/scores")
    HttpResponse<?> edit(Actor actor, UUID id) {
        var view = new SiteClassView(lists.own(actor, id), clock.instant());
        return pages.show(
                "siteclass/scores", "录成绩：" + view.its().name(), new ScoresView(view, filled(view), List.of()));
    }

    @Post("/scores")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Actor actor, UUID id, @Body Form form) {
        var view = new SiteClassView(lists.own(actor, id), clock.instant());
        var typed = new HashMap<UUID, String>();
        for (var member : view.detail().members()) {
            var values = form.values(member.enrollment().toString());
            if (!values.isEmpty()) typed.put(member.enrollment(), values.getFirst());
        }
        return switch (scores.save(actor, id, typed)) {
            case ClassScores.Outcome.Saved saved -> saved(view, saved.changed());
            case ClassScores.Outcome.Refused refused -> {
                var problems = form;
                for (var refusal : refused.refusals()) {
                    problems = problems.refuse(refusal.field(), refusal.message());
                }
                yield refused(view, problems, List.of());
            }
        };
    }

    @Get("/score-sheet")
    @Produces(WorkbookFile.XLSX)
    HttpResponse<?> sheet(Actor actor, UUID id) {
        var name = lists.own(actor, id).its().name();
        return WorkbookFile.of(sheets.template(actor, id), "成绩表_" + name);
    }

    @Post("/score-sheet")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(Actor actor, UUID id, @Part @Nullable CompletedFileUpload file) throws IOException {
        var view = new SiteClassView(lists.own(actor, id), clock.instant());
        var form = filled(view);
        if (file == null || file.getFilename() == null || file.getFilename().isEmpty()) {
            return refused(view, form.refuse("file", "请选择填好的成绩表。"), List.of());
        }
        try (var content = file.getInputStream()) {
            return switch (sheets.upload(actor, id, content)) {
                case ScoreSheets.Outcome.Saved saved -> saved(view, saved.changed());
                case ScoreSheets.Outcome.Refused refused ->
                    refused(view, form.refuse("file", refused.message()), List.of());
                case ScoreSheets.Outcome.BadRows bad ->
                    refused(view, form.refuse("file", "有 " + bad.rows().size() + " 行不对，成绩都没有保存。请改好后重新上传。"), bad.rows());
            };
        }
    }

    private HttpResponse<?> saved(SiteClassView view, int changed) {
        return pages.seeOther(view.path(), changed == 0 ? "成绩和原来一样，没有改动。" : "成绩已保存，改动 " + changed + " 人。");
    }

    private HttpResponse<?> refused(SiteClassView view, Form form, List<ScoreSheets.BadRow> rows) {
        return pages.refused("siteclass/scores", "录成绩：" + view.its().name(), new ScoresView(view, form, rows));
    }

    private static Form filled(SiteClassView view) {
        var form = Form.blank();
        for (var member : view.detail().members()) {
            var score = member.score();
            form = form.with(member.enrollment().toString(), score == null ? "" : Show.hours(score));
        }
        return form;
    }
}
