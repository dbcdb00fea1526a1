package cn.qinxue.services.enrollment;

import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyReading;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The built-in policies, also with some words changed. */
public final class PolicyFixtures {
    public static final Policy JIANGSU_2023 = policy("jiangsu-worker-2023.yaml", yaml -> yaml);
    public static final Policy JIANGSU_2018 = policy("jiangsu-worker-2018.yaml", yaml -> yaml);
    public static final Policy FUJIAN_2017 = policy("fujian-worker-2017.yaml", yaml -> yaml);
    public static final Policy HUAIAN_2019 = policy("jiangsu-professional-2019.yaml", yaml -> yaml);

    /** The same rules a year later. */
    public static final Policy FUJIAN_2018 = policy("fujian-worker-2017.yaml", yaml -> yaml.replace("2017", "2018"));

    private PolicyFixtures() {}

    /** The text of a built-in policy. */
    public static String yaml(String file) {
        return BuiltInPolicies.all().stream()
                .filter(policy -> policy.file().equals(file))
                .findFirst()
                .orElseThrow()
                .yaml();
    }

    /** A built-in policy with its text changed. */
    public static Policy policy(String file, UnaryOperator<String> change) {
        return switch (PolicyYaml.read(change.apply(yaml(file)))) {
            case PolicyReading.Accepted accepted -> accepted.policy();
            case PolicyReading.Rejected rejected ->
                throw new IllegalStateException(rejected.problems().toString());
        };
    }

    /** What the policy calls the group of this level. */
    public static String group(Policy policy, @Nullable SkillLevel level) {
        return policy.requirement(level).orElseThrow().levelsLabel();
    }
}
