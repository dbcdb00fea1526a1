package cn.qinxue.web.enrollment;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.enrollment.OrderPreviews;
import cn.qinxue.services.enrollment.WithdrawalRefusal;
import cn.qinxue.services.enrollment.Withdrawals;
import cn.qinxue.services.personyear.ClassCards;
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
import java.util.List;
import java.util.UUID;

/** Leaving a class: cancelling it, or asking for the money back. */
@Controller("/learner/enrollments/{id}")
@Secured("LEARNER")
@Produces(MediaType.TEXT_HTML)
class WithdrawalController {

    private final Withdrawals withdrawals;
    private final OrderPreviews previews;
    private final ClassCards cards;
    private final Pages pages;

    WithdrawalController(Withdrawals withdrawals, OrderPreviews previews, ClassCards cards, Pages pages) {
        this.withdrawals = withdrawals;
        this.previews = previews;
        this.cards = cards;
        this.pages = pages;
    }

    @Post("/withdrawal")
    @Consumes(MediaType.ALL)
    HttpResponse<?> withdraw(Actor actor, UUID id) {
        var refusals = withdrawals.cancel(actor.account(), id);
        if (refusals.isEmpty()) {
            return pages.seeOther("/learner/enrollments", "报名已取消。");
        }
        var view = new ClassesView(cards.ofAccount(actor.account()), refused(Form.blank(), refusals));
        return pages.refused("enrollment/list", "我的班级", view);
    }

    @Get("/refunds/new")
    HttpResponse<?> ask(Actor actor, UUID id) {
        return pages.show("enrollment/refund", "申请退款", view(actor, id, Form.blank()));
    }

    @Post("/refunds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> refund(Actor actor, UUID id, @Body Form form) {
        var reader = form.reader();
        var reason = reader.text("reason", "退款原因", Deed.LONGEST_REASON);
        var refusals = reason.isPresent()
                ? withdrawals.requestRefund(actor.account(), id, reason.get())
                : List.<WithdrawalRefusal>of();
        if (reader.accepted() && refusals.isEmpty()) {
            return pages.seeOther("/learner/enrollments", "退款申请已提交，工考办审核后原路退回。");
        }
        return pages.refused("enrollment/refund", "申请退款", view(actor, id, refused(reader.form(), refusals)));
    }

    private RefundView view(Actor actor, UUID id, Form form) {
        return new RefundView(previews.of(actor.account(), List.of(id)).lines().getFirst(), form);
    }

    private static Form refused(Form form, List<WithdrawalRefusal> refusals) {
        var with = form;
        for (var refusal : refusals) {
            with = with.refuse("", refusal.message());
        }
        return with;
    }
}
