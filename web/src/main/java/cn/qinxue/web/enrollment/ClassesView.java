package cn.qinxue.web.enrollment;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.personyear.ClassCards;
import cn.qinxue.services.personyear.NextStep;
import cn.qinxue.tenants.policy.DocumentKind;
import cn.qinxue.tenants.policy.DocumentPage;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Tone;
import cn.qinxue.web.personyear.StepView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 我的班级.
 *
 * @param problems why something just wanted was refused
 */
public record ClassesView(ClassCards.Deck deck, Form problems) {

    /** The next step in a class. */
    public StepView step(ClassCards.Card card) {
        return StepView.of(card.year().next());
    }

    /** Where several classes that wait for an order are paid together; null if there are not several. */
    public @Nullable String together() {
        var ids = deck.cards().stream()
                .filter(card -> card.year().next() instanceof NextStep.PlaceOrder)
                .map(card -> "enrollment=" + card.enrollment().id())
                .toList();
        return ids.size() < 2 ? null : "/learner/orders/new?" + String.join("&", ids);
    }

    /** The certificate that the class's policy offers on its card, once the class is complete. */
    public Optional<DocumentPolicy> certificate(ClassCards.Card card) {
        return Optional.of(card.year().facts().published().policy())
                .filter(policy -> card.enrollment().state() == Enrollment.State.COMPLETED)
                .flatMap(policy -> policy.document(DocumentKind.CERTIFICATE))
                .filter(document -> document.pages().contains(DocumentPage.CLASS_CARD));
    }

    /** How a state looks. */
    public Tone tone(Enrollment.State state) {
        return switch (state) {
            case AWAITING_PAYMENT -> Tone.WAIT;
            case OPEN -> Tone.NOW;
            case COMPLETED -> Tone.OK;
            case REFUNDING -> Tone.WARN;
            case WITHDRAWN, EXPIRED, REFUNDED -> Tone.OFF;
        };
    }
}
