package cn.qinxue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopWithParentTest {
    /** Stands for the server: runs until it is stopped. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws InterruptedException {
            StopWithParent.watchIfAsked();
            System.out.println(ProcessHandle.current().pid());
            Thread.sleep(Duration.ofMinutes(2));
        }
    }

    /** Stands for Maven: starts the program and is then killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            var child = java(Child.class, "-Dqinxue.stop-with-parent=true")
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            child.waitFor();
        }
    }

    @Test
    void endsWhenTheProcessThatStartedItIsKilled() throws Exception {
        var parent = java(Parent.class, "-Dnothing").start();
        // The child says its number once it watches: killed before that, its parent would already be another.
        var line = parent.inputReader().readLine();
        var child = ProcessHandle.of(Long.parseLong(line)).orElseThrow();
        CompletableFuture<ProcessHandle> ended = child.onExit();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();
        ended.get(30, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    private static ProcessBuilder java(Class<?> main, String option) {
        var program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        program,
                        "-XX:TieredStopAtLevel=1",
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
