package cn.qinxue.web.offering;

import cn.qinxue.services.enrollment.EnrollmentChoice;
import cn.qinxue.web.form.Form;
import java.util.List;

/**
 * The pre-enrollment list.
 *
 * @param problems why enrolling was refused just now
 */
public record CartView(List<EnrollmentChoice> choices, Form problems) {
    public CartView {
        choices = List.copyOf(choices);
    }

    /** The sum of the fees, in fen. */
    public long amount() {
        return choices.stream().mapToLong(EnrollmentChoice::fee).sum();
    }

    /** Whether every class can be enrolled in now. */
    public boolean open() {
        return choices.stream().allMatch(EnrollmentChoice::open);
    }
}
