package cn.qinxue.infra.elasticsearch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** A program with a node beside it, so that a test can kill the program. Says the node's process id when it is up. */
public final class NodeParent {
    private NodeParent() {}

    public static void main(String[] arguments) throws InterruptedException {
        var node = new EmbeddedElasticsearch(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                Path.of(arguments[1]),
                "256m",
                List.of("-XX:TieredStopAtLevel=1"));
        SearchHouse.await(Duration.ofMinutes(3), () -> SearchHouse.up(node));
        System.out.println("READY " + Objects.requireNonNull(node.handle()).pid());
        if (arguments.length > 2) {
            node.close();
            return;
        }
        Thread.sleep(Duration.ofMinutes(5));
    }
}
