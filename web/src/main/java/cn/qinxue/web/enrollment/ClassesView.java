package cn.qinxue.web.enrollment;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.personyear.ClassCards;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Tone;
import cn.qinxue.web.personyear.StepView;

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
