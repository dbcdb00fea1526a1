package cn.qinxue.web.otherform;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.otherform.AttendanceList;
import cn.qinxue.services.otherform.OtherForms;
import cn.qinxue.services.otherform.Session;
import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a new report with its list of people. */
@Controller(OtherFormController.PATH)
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class ReportFilingController {
    private static final int LONGEST = 100;

    private final OtherForms otherForms;
    private final AttendanceList lists;
    private final OtherFormPages views;
    private final Pages pages;

    ReportFilingController(OtherForms otherForms, AttendanceList lists, OtherFormPages views, Pages pages) {
        this.otherForms = otherForms;
        this.lists = lists;
        this.views = views;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> file(
            Actor actor,
            @Part @Nullable String programme,
            @Part @Nullable String form,
            @Part @Nullable String title,
            @Part @Nullable String course,
            @Part @Nullable String place,
            @Part @Nullable String heldOn,
            @Part @Nullable String organiser,
            @Part @Nullable String hours,
            @Part @Nullable String provinceNotified,
            @Part @Nullable String people,
            @Part @Nullable CompletedFileUpload file)
            throws IOException {
        actor.require(Right.TRAINING);
        var sent = Form.blank()
                .with("programme", programme)
                .with("form", form)
                .with("title", title)
                .with("course", course)
                .with("place", place)
                .with("heldOn", heldOn)
                .with("organiser", organiser)
                .with("hours", hours)
                .with("provinceNotified", provinceNotified)
                .with("people", people);
        return file(actor, sent, file);
    }

    private HttpResponse<?> file(Actor actor, Form sent, @Nullable CompletedFileUpload file) throws IOException {
        var reader = sent.reader();
        var session = session(reader, sent);
        var people = people(reader, sent.value("people"), file);
        if (session.isPresent() && reader.accepted()) {
            switch (otherForms.file(actor, sent.value("programme"), session.get(), people)) {
                case OtherForms.Outcome.Filed filed -> {
                    return pages.seeOther(
                            OtherFormController.PATH + "/" + filed.report().id(), "已报告，等待审批。");
                }
                case OtherForms.Outcome.Refused refused ->
                    refused.refusals().forEach(one -> reader.refuse(one.field(), one.message()));
            }
        }
        return pages.refused("otherform/new", "报告培训", views.fresh(actor, reader.form()));
    }

    private static Optional<Session> session(FormReader reader, Form sent) {
        var form = reader.choice("form", "形式", OtherForm.class);
        var title = reader.text("title", "培训名称", LONGEST);
        var course = reader.text("course", "课程或内容", LONGEST);
        var heldOn = reader.date("heldOn", "举办日期");
        var place = reader.text("place", "地点", LONGEST);
        var organiser = reader.text("organiser", "主办单位", LONGEST);
        var hours = reader.hundredths("hours", "每人学时");
        if (!reader.accepted()) return Optional.empty();
        return Optional.of(new Session(
                form.orElseThrow(),
                title.orElseThrow(),
                course.orElseThrow(),
                place.orElseThrow(),
                heldOn.orElseThrow(),
                organiser.orElseThrow(),
                (int) Math.min(hours.orElseThrow(), Integer.MAX_VALUE),
                sent.chosen("provinceNotified", "on")));
    }

    private List<String> people(FormReader reader, String pasted, @Nullable CompletedFileUpload file)
            throws IOException {
        var people = new ArrayList<>(lists.pasted(pasted));
        if (file != null && file.getFilename() != null && !file.getFilename().isEmpty()) {
            try (var content = file.getInputStream()) {
                switch (lists.read(content)) {
                    case AttendanceList.Reading.Read read -> people.addAll(read.idNumbers());
                    case AttendanceList.Reading.Refused refused ->
                        reader.refuse(
                                refused.refusal().field(), refused.refusal().message());
                }
            }
        }
        return people;
    }
}
