package cn.qinxue.infra.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of it is left behind, however the program ends. */
class EmbeddedElasticsearchTest {
    @Test
    void endsWithAKilledProgram(@TempDir Path data) throws IOException, InterruptedException {
        var program = program(data);
        var node = ProcessHandle.of(nodeOf(program)).orElseThrow();
        assertThat(node.isAlive()).isTrue();
        program.destroyForcibly();
        SearchHouse.await(Duration.ofSeconds(40), () -> !node.isAlive());
    }

    @Test
    void endsWithTheProgramItself(@TempDir Path data) throws IOException, InterruptedException {
        var program = program(data, "close");
        var node = ProcessHandle.of(nodeOf(program));
        assertThat(program.waitFor()).isZero();
        assertThat(node.filter(ProcessHandle::isAlive)).isEmpty();
    }

    private static Process program(Path data, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NodeParent.class.getName(),
                Path.of("..", "infra", "elasticsearch-node", "target", "node").toString(),
                data.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long nodeOf(Process program) throws IOException {
        var lines = program.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("READY ")) {
                return Long.parseLong(line.substring(6));
            }
        }
        throw new AssertionError("The program ended before its node was up");
    }
}
