package cn.qinxue.web.promotion;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.promotion.PromotionLists;
import cn.qinxue.services.promotion.Promotions;
import cn.qinxue.services.promotion.Promotions.Answer;
import cn.qinxue.services.promotion.Promotions.Candidate;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.IdNumberRefusal;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 升级考核资格查询. What is asked is posted: ID numbers stand in no address. */
@Controller("/office/promotion-eligibility")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class PromotionController {
    private static final String TITLE = "升级考核资格";

    private final Promotions promotions;
    private final PromotionLists lists;
    private final Pages pages;
    private final Clock clock;

    PromotionController(Promotions promotions, PromotionLists lists, Pages pages, Clock clock) {
        this.promotions = promotions;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask() {
        return pages.show("promotion/show", TITLE, new PromotionView(Form.blank(), list(), List.of()));
    }

    @Post("/people")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ofOne(Actor actor, @Body Form form) {
        var number = form.value("idNumber");
        var refused = form;
        for (IdNumberRefusal refusal : IdNumber.refusals(number, LocalDate.now(clock))) {
            refused = refused.refuse("idNumber", refusal.message());
        }
        if (!refused.accepted()) {
            return pages.refused("promotion/show", TITLE, new PromotionView(refused, list(), List.of()));
        }
        var answers = promotions.check(actor.scope(), List.of(new Candidate("", number)));
        return pages.show("promotion/show", TITLE, new PromotionView(Form.blank(), list(), answers));
    }

    @Post("/lists")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({MediaType.TEXT_HTML, WorkbookFile.XLSX})
    HttpResponse<?> ofList(Actor actor, @Part @Nullable CompletedFileUpload file, @Part @Nullable String out)
            throws IOException {
        if (file == null || file.getFilename() == null || file.getFilename().isEmpty()) {
            return refused("请选择名单文件。");
        }
        try (var content = file.getInputStream()) {
            return switch (lists.read(content)) {
                case PromotionLists.Reading.Refused refused -> refused(refused.message());
                case PromotionLists.Reading.Read read ->
                    answer(actor, promotions.check(actor.scope(), read.candidates()), "workbook".equals(out));
            };
        }
    }

    private HttpResponse<?> answer(Actor actor, List<Answer> answers, boolean workbook) {
        return workbook
                ? WorkbookFile.of(lists.write(actor, answers), TITLE + "_" + LocalDate.now(clock))
                : pages.show("promotion/show", TITLE, new PromotionView(Form.blank(), list(), answers));
    }

    private HttpResponse<?> refused(String message) {
        var list = list().refuse("file", message);
        return pages.refused("promotion/show", TITLE, new PromotionView(Form.blank(), list, List.of()));
    }

    private static Form list() {
        return Form.blank().as("l");
    }
}
