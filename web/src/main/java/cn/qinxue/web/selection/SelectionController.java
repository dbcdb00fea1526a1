package cn.qinxue.web.selection;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.catalogue.Catalogue;
import cn.qinxue.services.catalogue.CourseFilter;
import cn.qinxue.services.selection.SelectionRefusal;
import cn.qinxue.services.selection.SelectionTotals;
import cn.qinxue.services.selection.Selections;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 在线选课 of one class: add, take off, confirm; every choice is a form, so it works without script. */
@Controller("/learner/enrollments/{enrollment}/courses")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class SelectionController {
    private static final String TEMPLATE = "selection/show";
    private static final String TITLE = "选课";

    private final Selections selections;
    private final Catalogue catalogue;
    private final Pages pages;

    SelectionController(Selections selections, Catalogue catalogue, Pages pages) {
        this.selections = selections;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Actor actor, UUID enrollment, HttpRequest<?> request) {
        var address = Address.of(request.getUri());
        return pages.show(TEMPLATE, TITLE, view(actor, enrollment, address, Form.blank()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Actor actor, UUID enrollment, @Body Form form, HttpRequest<?> request) {
        return answer(actor, enrollment, form, selections.add(actor.account(), enrollment, id(form)), "已加入，记得确认。");
    }

    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Actor actor, UUID enrollment, @Body Form form) {
        return answer(actor, enrollment, form, selections.remove(actor.account(), enrollment, id(form)), "已移出。");
    }

    @Post("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(Actor actor, UUID enrollment, @Body Form form) {
        var outcome = selections.confirm(actor.account(), enrollment);
        return switch (outcome) {
            case Selections.Outcome.Changed changed -> confirmed(enrollment, form, changed.totals());
            case Selections.Outcome.Refused refused -> refused(actor, enrollment, form, refused.refusals());
        };
    }

    /** On to study when everything is chosen, else back to the list. */
    private HttpResponse<?> confirmed(UUID enrollment, Form form, SelectionTotals totals) {
        return totals.missing() == 0
                ? pages.seeOther("/learner/enrollments/" + enrollment, "选课已确认，学时选够了。")
                : changed(enrollment, form, "已确认，还需选 " + Show.creditHours(totals.missing()) + "。");
    }

    private HttpResponse<?> answer(Actor actor, UUID enrollment, Form form, Selections.Outcome outcome, String said) {
        return switch (outcome) {
            case Selections.Outcome.Changed changed -> changed(enrollment, form, said);
            case Selections.Outcome.Refused refused -> refused(actor, enrollment, form, refused.refusals());
        };
    }

    /** Back to the same place of the same list. */
    private HttpResponse<?> changed(UUID enrollment, Form form, String said) {
        return pages.seeOther(place(enrollment, form).toString(), said);
    }

    private HttpResponse<?> refused(Actor actor, UUID enrollment, Form form, List<SelectionRefusal> refusals) {
        var marked = form;
        for (var refusal : refusals) marked = marked.refuse("", refusal.message());
        return pages.refused(TEMPLATE, TITLE, view(actor, enrollment, place(enrollment, form), marked));
    }

    private static Address place(UUID enrollment, Form form) {
        var place = Address.of(SelectionView.path(enrollment));
        for (var name : List.of("category", "text", "provider", "page")) {
            if (!form.value(name).isEmpty()) place = place.with(name, form.value(name));
        }
        return place;
    }

    private SelectionView view(Actor actor, UUID enrollment, Address address, Form form) {
        var chosen = selections.chosen(actor.account(), enrollment);
        var wanted = address.get("category");
        var category = chosen.totals().categories().stream()
                .map(SelectionTotals.Category::code)
                .filter(code -> code.equals(wanted))
                .findFirst()
                .orElseGet(() -> firstMissing(chosen.totals()));
        var text = address.get("text");
        var filter = new CourseFilter(category, uuid(address.get("provider")), null, text == null ? "" : text);
        var found = selections.offered(chosen.enrollment(), filter, pageable(Pager.of(address, Long.MAX_VALUE / 2)));
        var pager = Pager.of(address, found.getTotalSize());
        if (found.isEmpty()) found = selections.offered(chosen.enrollment(), filter, pageable(pager));
        return new SelectionView(
                form,
                chosen.enrollment(),
                chosen.totals(),
                category,
                SelectionView.rows(chosen, found.getContent()),
                pager,
                SelectionView.options(catalogue.providers()));
    }

    private static Pageable pageable(Pager pager) {
        return Pageable.from(pager.page() - 1, pager.size());
    }

    private static String firstMissing(SelectionTotals totals) {
        return totals.categories().stream()
                .filter(category -> !category.assigned() && category.missing() > 0)
                .findFirst()
                .orElse(totals.categories().getFirst())
                .code();
    }

    private static UUID id(Form form) {
        var id = uuid(form.value("course"));
        return id == null ? new UUID(0, 0) : id;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
