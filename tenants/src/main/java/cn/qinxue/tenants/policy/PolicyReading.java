package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Problem;
import java.util.List;

/** What came of reading a policy's YAML. */
public sealed interface PolicyReading {

    /** A sound policy, with what a person should still look at. */
    record Accepted(Policy policy, List<Problem> warnings) implements PolicyReading {}

    /** No policy, and everything that is wrong. */
    record Rejected(List<Problem> problems) implements PolicyReading {}
}
