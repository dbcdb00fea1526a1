package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Problem;
import java.util.List;

/** What came of an attempt to publish a policy. */
public sealed interface Publication {

    /** It is published; the warnings are for the author to look at. */
    record Published(PublishedPolicy policy, List<Problem> warnings) implements Publication {}

    /** It is not, for all of these reasons. */
    record Refused(List<Problem> problems) implements Publication {}
}
