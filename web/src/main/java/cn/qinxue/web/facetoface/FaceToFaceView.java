package cn.qinxue.web.facetoface;

import cn.qinxue.services.facetoface.FaceToFaceEnrollments.Choice;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments.Own;
import cn.qinxue.services.facetoface.SeatRefusal;
import cn.qinxue.services.facetoface.SeatRefusal.OtherClassTaken;
import cn.qinxue.web.form.Form;
import java.time.Instant;
import java.util.List;

/**
 * 面授班 of a learner.
 *
 * @param problems why something just wanted was refused
 */
public record FaceToFaceView(List<Choice> choices, List<Own> own, Instant now, Form problems) {
    public FaceToFaceView {
        choices = List.copyOf(choices);
        own = List.copyOf(own);
    }

    /** Classes that can be enrolled in now. */
    public List<Choice> open() {
        return choices.stream().filter(choice -> choice.refusals().isEmpty()).toList();
    }

    /** That the learner has the year's class already, said once for all the others; empty for whoever has none. */
    public String taken() {
        return choices.stream()
                .flatMap(choice -> choice.refusals().stream())
                .filter(OtherClassTaken.class::isInstance)
                .map(SeatRefusal::message)
                .findFirst()
                .orElse("");
    }

    /** What else stands in the way. */
    public List<SeatRefusal> reasons(Choice choice) {
        return choice.refusals().stream()
                .filter(refusal -> !(refusal instanceof OtherClassTaken))
                .toList();
    }

    /** Those with reasons of their own; the learner's own are left out, since they stand above. */
    public List<Choice> closed() {
        return choices.stream()
                .filter(choice -> !reasons(choice).isEmpty())
                .filter(choice -> own.stream()
                        .noneMatch(one -> one.enrollment().state().counts()
                                && one.its().id().equals(choice.its().id())))
                .toList();
    }

    /** An own class with what it comes to. */
    public OwnClassView of(Own one) {
        return new OwnClassView(one, null, now, Form.blank());
    }
}
