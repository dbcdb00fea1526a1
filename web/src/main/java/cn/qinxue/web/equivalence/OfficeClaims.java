package cn.qinxue.web.equivalence;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditSearch;
import cn.qinxue.services.equivalence.ClaimAction.Party;
import cn.qinxue.services.equivalence.ClaimLine;
import cn.qinxue.services.equivalence.ClaimLists;
import cn.qinxue.services.equivalence.ClaimReviews;
import cn.qinxue.services.equivalence.DecidingOffices;
import cn.qinxue.services.equivalence.Duplicate;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Pager;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Puts the office's pages together. */
@Singleton
class OfficeClaims {
    private static final int HISTORY = 20;

    private final ClaimLists lists;
    private final ClaimReviews reviews;
    private final DecidingOffices offices;
    private final ClaimWords words;
    private final AuditSearch trail;

    OfficeClaims(ClaimLists lists, ClaimReviews reviews, DecidingOffices offices, ClaimWords words, AuditSearch trail) {
        this.lists = lists;
        this.reviews = reviews;
        this.offices = offices;
        this.words = words;
        this.trail = trail;
    }

    ClaimListView list(Actor actor, ClaimQuery query) {
        boolean nobody = !query.tail().isEmpty() || !query.form().accepted();
        var pager = Pager.of(query.address(), nobody ? 0 : lists.count(actor, query.filter()));
        var lines = nobody ? List.<ClaimLine>of() : lists.page(actor, query.filter(), pager.offset(), pager.size());
        var doubled = lists.duplicates(
                actor.scope(), lines.stream().map(ClaimLine::id).toList());
        var kinds = words.kindsOf();
        var rows = lines.stream()
                .map(line -> row(actor, line, kinds.apply(line), doubled.getOrDefault(line.id(), List.of())))
                .toList();
        boolean decides = offices.decides(actor.atPost());
        return new ClaimListView(
                rows,
                query.form(),
                query.tail(),
                words.kinds(),
                pager,
                decides && actor.has(Right.TRAINING),
                decides && actor.atPost().isProvince());
    }

    private ClaimListView.Row row(Actor actor, ClaimLine line, String kind, List<Duplicate> duplicates) {
        return new ClaimListView.Row(
                line,
                kind,
                offices.name(line.office()),
                offices.party(actor, line.office()) == Party.DECIDING_OFFICE,
                duplicates);
    }

    /** The claim with a form filled in as the office would most likely decide. */
    OfficeClaimView view(Actor actor, UUID id) {
        var view = view(actor, id, Form.blank());
        var granted = CreditHours.text(view.review().grantable());
        return new OfficeClaimView(
                view.review(), view.names(), view.history(), view.form().with("granted", granted));
    }

    OfficeClaimView view(Actor actor, UUID id, Form form) {
        var review = reviews.of(actor, id);
        var line = review.line();
        var names = new OfficeClaimView.Names(
                words.kindsOf().apply(line),
                words.category(line.programme(), line.year(), line.category()),
                words.programme(line.programme()));
        var history = trail.about("equivalence-claim/" + id, HISTORY);
        return new OfficeClaimView(review, names, history, form.with("version", line.version()));
    }
}
