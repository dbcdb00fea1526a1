package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Findings;
import cn.qinxue.tenants.authoring.RecordReader;
import cn.qinxue.tenants.authoring.YamlTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The policies and templates that come with the platform, as {@code policies/index.yaml} lists them. */
public final class BuiltInPolicies {
    private static final String FOLDER = "/policies/";

    private BuiltInPolicies() {}

    /** All built-in policies. */
    public static List<BuiltInPolicy> all() {
        return index().builtIn();
    }

    /** The built-in policies of one tenant; none for a province that came later. */
    public static List<BuiltInPolicy> of(String tenantCode) {
        return all().stream()
                .filter(policy -> policy.tenant().equals(tenantCode))
                .toList();
    }

    /** What a new province may start from. */
    public static List<PolicyTemplate> templates() {
        return index().templates();
    }

    /** The template of that code. */
    public static Optional<PolicyTemplate> template(String code) {
        return templates().stream()
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    /** The index file. */
    record Index(List<BuiltInPolicy> builtIn, List<PolicyTemplate> templates) {}

    private static Index index() {
        var tree = YamlTree.read(text("index.yaml"));
        var root = Objects.requireNonNull(tree.root(), () -> tree.problems().toString());
        var findings = new Findings(root);
        var parts = RecordReader.parts(Index.class, root, findings);
        if (!findings.refusals().isEmpty()) {
            throw new IllegalStateException("policies/index.yaml is not sound: " + findings.refusals());
        }
        return RecordReader.build(Index.class, parts);
    }

    static String text(String file) {
        try (var in = Objects.requireNonNull(
                BuiltInPolicies.class.getResourceAsStream(FOLDER + file), () -> FOLDER + file + " is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
