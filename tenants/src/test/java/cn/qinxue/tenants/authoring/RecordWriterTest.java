package cn.qinxue.tenants.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.hours.Hours;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordWriterTest {
    /** One component of every kind. */
    public record Sample(
            String words,
            @Hours int hours,
            long fen,
            boolean shown,
            LocalDate day,
            List<String> list,
            @Nullable Sample inner,
            @Absent String note) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "null",
                "~",
                "12",
                "2023-01-01",
                "- a",
                "a: b",
                "# a",
                "a # b",
                "\"",
                "'",
                "*a",
                "{}",
                "[x]",
                "0x1F",
                "甲\n乙",
                "100%",
                "@",
                "𠮷",
                "...",
                "---",
                "!x",
                "|",
                ">",
                "025-0000 1201",
                "a:",
                "\u0007",
                "no",
                "1:30"
            })
    void readsBackTextThatYamlWouldTakeForSomethingElse(String words) {
        var inner = new Sample(words, 50, -1, false, LocalDate.of(2024, 2, 29), List.of(words, words), null, words);
        var sample = new Sample(words, 1200, 12600, true, LocalDate.of(2023, 9, 1), List.of(), inner, "");
        assertThat(read(RecordWriter.write(sample))).isEqualTo(sample);
    }

    @Test
    void writesForPeople() {
        var sample = new Sample("工勤", 50, 12600, true, LocalDate.of(2023, 9, 1), List.of("甲"), null, "");
        assertThat(RecordWriter.write(sample)).isEqualTo("""
                        words: 工勤
                        hours: 0.5
                        fen: 12600
                        shown: true
                        day: 2023-09-01
                        list:
                          - 甲
                        note: ""
                        """);
    }

    private static Sample read(String yaml) {
        var tree = YamlTree.read(yaml);
        assertThat(tree.problems()).isEmpty();
        var findings = new Findings(Objects.requireNonNull(tree.root()));
        var parts = RecordReader.parts(Sample.class, tree.root(), findings);
        assertThat(findings.refusals()).isEmpty();
        return RecordReader.build(Sample.class, parts);
    }
}
