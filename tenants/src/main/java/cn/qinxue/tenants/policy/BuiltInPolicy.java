package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.programme.Programme;

/**
 * A real policy that comes with the platform.
 *
 * @param file name of its YAML beside the index
 * @param tenant code of the tenant it belongs to
 * @param programme the programme it governs
 */
public record BuiltInPolicy(String file, String tenant, Programme programme) {

    /** The YAML with its comments. */
    public String yaml() {
        return BuiltInPolicies.text(file);
    }

    /** The policy; a built-in one that is not sound is a bug. */
    public Policy policy() {
        return switch (PolicyYaml.read(yaml())) {
            case PolicyReading.Accepted accepted -> accepted.policy();
            case PolicyReading.Rejected rejected ->
                throw new IllegalStateException(file + " is not sound: " + rejected.problems());
        };
    }
}
