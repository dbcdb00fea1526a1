package cn.qinxue.testbase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * The settings of a program that searches by Elasticsearch, for the few tests that do: a node that starts with the
 * program and ends with it, or with {@code -Dqinxue.test-elasticsearch=testcontainers} a container.
 */
public final class TestSearch {
    private static final String IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:9.5.2";
    private static final int PORT = 9200;

    private TestSearch() {}

    public static Map<String, Object> settings() {
        return "testcontainers".equals(System.getProperty("qinxue.test-elasticsearch")) ? container() : node();
    }

    private static Map<String, Object> node() {
        try {
            return Map.of(
                    "qinxue.elasticsearch.program",
                    Path.of("..", "infra", "elasticsearch-node", "target", "node").toString(),
                    "qinxue.elasticsearch.heap",
                    "256m",
                    "qinxue.elasticsearch.options",
                    "-XX:TieredStopAtLevel=1",
                    "qinxue.data-folder",
                    Files.createTempDirectory("qinxue-search").toString());
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the search index", e);
        }
    }

    @SuppressWarnings("resource")
    private static Map<String, Object> container() {
        var server = new GenericContainer<>(IMAGE)
                .withEnv("discovery.type", "single-node")
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .withExposedPorts(PORT)
                .waitingFor(Wait.forHttp("/_cluster/health").forPort(PORT));
        server.start();
        return Map.of(
                "qinxue.elasticsearch.url", "http://" + server.getHost() + ":" + server.getMappedPort(PORT));
    }
}
