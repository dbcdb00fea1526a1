package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Findings;
import cn.qinxue.tenants.authoring.RecordReader;
import cn.qinxue.tenants.authoring.RecordWriter;
import cn.qinxue.tenants.authoring.YamlTree;

/** Policies as YAML: read with every fault named, and written back. */
public final class PolicyYaml {
    private PolicyYaml() {}

    /** Reads a policy; never throws, whatever the text holds. */
    public static PolicyReading read(String yaml) {
        var tree = YamlTree.read(yaml);
        var root = tree.root();
        if (root == null || !tree.problems().isEmpty()) {
            return new PolicyReading.Rejected(tree.problems());
        }
        var findings = new Findings(root);
        var parts = RecordReader.parts(Policy.class, root, findings);
        new PolicyChecks(parts, findings).run();
        if (!findings.refusals().isEmpty()) {
            return new PolicyReading.Rejected(findings.refusals());
        }
        return new PolicyReading.Accepted(RecordReader.build(Policy.class, parts), findings.warnings());
    }

    /** Writes a policy so that reading gives an equal one. */
    public static String write(Policy policy) {
        return RecordWriter.write(policy);
    }
}
