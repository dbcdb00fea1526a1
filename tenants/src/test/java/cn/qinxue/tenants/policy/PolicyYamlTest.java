package cn.qinxue.tenants.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qinxue.tenants.authoring.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyYamlTest {
    private static final String SOUND = BuiltInPolicies.text("jiangsu-worker-2023.yaml");

    /** One block of policy-faults.txt. */
    record Fault(String yaml, List<String> refusals, List<String> warnings) {
        static Fault read(String block) {
            var file = part(block, '@');
            var sound = file.isEmpty() ? SOUND : BuiltInPolicies.text(file + ".yaml");
            return new Fault(edit(sound, part(block, '<'), part(block, '>')), lines(block, '!'), lines(block, '?'));
        }

        private static String part(String block, char mark) {
            return String.join("\n", lines(block, mark));
        }

        private static List<String> lines(String block, char mark) {
            return block.lines()
                    .filter(line -> line.charAt(0) == mark)
                    .map(line -> line.substring(1))
                    .toList();
        }

        @Override
        public String toString() {
            return Stream.concat(refusals.stream(), warnings.stream()).collect(Collectors.joining(" "));
        }
    }

    static List<Fault> faults() throws IOException {
        try (var in = Objects.requireNonNull(PolicyYamlTest.class.getResourceAsStream("/policy-faults.txt"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\n\n", -1))
                    .filter(block -> !block.startsWith("#"))
                    .map(Fault::read)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysExactlyWhatIsWrongAndNothingElse(Fault fault) {
        assertThat(fault.toString()).isNotEmpty();
        assertThat(problems(fault.yaml())).extracting(Problem::message).containsExactlyElementsOf(fault.refusals());
        if (fault.refusals().isEmpty()) {
            assertThat(accepted(fault.yaml()).warnings())
                    .extracting(Problem::message)
                    .containsExactlyElementsOf(fault.warnings());
        }
    }

    @Test
    void namesAllFaultsAtOnceEachWithItsLine() {
        var yaml = edit(SOUND, "year: 2023", "year: soon");
        yaml = edit(yaml, "fen: 7200", "fen: -1");
        yaml = edit(yaml, "hours: 16", "hours: 14");
        yaml = edit(yaml, "gateways: [BANK_PAGE]", "gateways: [CASH]");
        yaml = edit(yaml, "creditHour: {minutes: 45}\n", "");
        yaml = edit(yaml, "{category: IDEOLOGY, hours: 7", "{category: IDEOLOGIE, hours: 7");
        assertThat(problems(yaml))
                .extracting(Problem::path, Problem::line)
                .containsExactly(
                        tuple("year", lineOf(yaml, "year: soon")),
                        tuple("requirements[0]", lineOf(yaml, "- levels: [TECHNICIAN")),
                        tuple("fees[1].fen", lineOf(yaml, "fen: -1")),
                        tuple("payment.gateways[0]", lineOf(yaml, "gateways: [CASH]")),
                        tuple("creditHour", lineOf(yaml, "programme: worker")),
                        tuple("requirements[1].categories[0].category", lineOf(yaml, "IDEOLOGIE")));
        assertThat(problems(yaml).getFirst().text()).isEqualTo("第 5 行，year：“soon”不是有效的整数，请填写整数，例如 60。");
    }

    @Test
    void aMissingFieldNamesTheLineOfWhatItIsMissingFrom() {
        var yaml = edit(SOUND, "    totalHours: 40\n", "");
        var problem = problems(yaml).getFirst();
        assertThat(problem.message()).isEqualTo("requirements[0].totalHours：缺少这一项，请补上。");
        assertThat(problem.line()).isEqualTo(lineOf(yaml, "- levels: [TECHNICIAN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year: [2023",
                "a: b: c",
                "\tyear: 2023",
                "year: \"2023",
                "? [a, b] : c\n}",
                "%%%",
                "a: !!x\n - ]"
            })
    void namesTheLineOfASyntaxError(String broken) {
        var problems = problems("programme: worker\n" + broken);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().message()).startsWith("YAML 格式有误，请检查缩进");
        assertThat(problems.getFirst().line()).isBetween(1, 3);
    }

    @Test
    void refusesWhatIsNoPolicyAtAll() {
        assertThat(messages("")).containsExactly("内容为空，请填写。");
        assertThat(messages("# 只有注释\n")).containsExactly("内容为空，请填写。");
        assertThat(messages("你好")).containsExactly("此处应由若干“名称: 值”组成，请检查缩进和冒号后的空格。");
        assertThat(messages("- a")).containsExactly("此处应由若干“名称: 值”组成，请检查缩进和冒号后的空格。");
        assertThat(messages("x".repeat(200_001))).containsExactly("内容过长，最多 200000 个字符，请删减后再提交。");
        assertThat(messages("[".repeat(100_000))).hasSize(1);
        assertThat(problems("{}"))
                .hasSize(25)
                .allMatch(problem -> problem.detail().equals("缺少这一项，请补上。"));
    }

    static List<Policy> soundPolicies() {
        var policies = new ArrayList<Policy>();
        BuiltInPolicies.all().forEach(builtIn -> policies.add(builtIn.policy()));
        for (var template : BuiltInPolicies.templates()) {
            policies.add(
                    accepted(template.yaml("试验省", 2026, "025-0000 1201", "工作日")).policy());
        }
        return policies;
    }

    @ParameterizedTest
    @MethodSource("soundPolicies")
    void readsBackWhatItWrote(Policy policy) {
        assertThat(accepted(PolicyYaml.write(policy)).policy()).isEqualTo(policy);
    }

    /** Changes the first occurrence; it must be there, or the test would test nothing. */
    private static String edit(String yaml, String old, String edited) {
        assertThat(yaml).contains(old);
        var at = yaml.indexOf(old);
        return yaml.substring(0, at) + edited + yaml.substring(at + old.length());
    }

    private static int lineOf(String yaml, String words) {
        assertThat(yaml).contains(words);
        return 1
                + (int) yaml.substring(0, yaml.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static List<String> messages(String yaml) {
        return problems(yaml).stream().map(Problem::message).toList();
    }

    private static List<Problem> problems(String yaml) {
        return switch (PolicyYaml.read(yaml)) {
            case PolicyReading.Accepted accepted -> List.of();
            case PolicyReading.Rejected rejected -> rejected.problems();
        };
    }

    private static PolicyReading.Accepted accepted(String yaml) {
        return switch (PolicyYaml.read(yaml)) {
            case PolicyReading.Accepted accepted -> accepted;
            case PolicyReading.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }
}
