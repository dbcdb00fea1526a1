package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.List;

/**
 * How and when learners enroll.
 *
 * @param cancellationDays days after enrolling in which a learner may cancel a face-to-face class; 0 means the same day only
 */
public record EnrollmentPolicy(
        Window window, List<EnrollmentChannel> channels, ModeExclusion exclusion, int cancellationDays)
        implements Checked {
    public EnrollmentPolicy {
        channels = List.copyOf(channels);
    }

    /** The same rules at another time. */
    EnrollmentPolicy during(Window other) {
        return new EnrollmentPolicy(other, channels, exclusion, cancellationDays);
    }

    @Override
    public void check(Findings findings) {
        if (channels.isEmpty()) {
            findings.refuse("channels", "至少要有一种报名方式，请补充。");
        }
        Repeats.refuse(channels, EnrollmentChannel::label, findings.at("channels"));
        Bounds.require(cancellationDays, 0, 366, findings.at("cancellationDays"));
    }
}
