package cn.qinxue.infra.elasticsearch.node;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * One Elasticsearch node as a program of its own, through its public classes: says {@code READY <port>} and lives until
 * its standard input ends, so that it cannot outlive whoever started it. Arguments: home folder, data folder.
 */
public final class ElasticsearchNode {
    private static final int WATCHDOG_SECONDS = 20;

    private ElasticsearchNode() {}

    /** Starts the node and waits for the end of the standard input. */
    public static void main(String[] arguments) throws Exception {
        var out = System.out; // the logging configuration puts another one in its place
        var node = start(
                Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node)));
        announce(out, node);
        waitForEndOfInput();
        System.exit(0);
    }

    private static Node start(Path home, Path data) throws Exception {
        LogConfigurator.registerErrorListener();
        var environment = InternalSettingsPreparer.prepareEnvironment(
                settings(home, data), Map.of(), home.resolve("config"), () -> "laptop");
        LogConfigurator.setClusterName("qinxue");
        LogConfigurator.setNodeName("laptop");
        LogConfigurator.configure(environment, true);
        // Two threads of a node can wait for each other in this class's initialisation; do it before there are any.
        Class.forName("org.elasticsearch.ElasticsearchException");
        return new Node(environment, plugins(environment)).start();
    }

    private static PluginsLoader plugins(Environment environment) {
        var modules = PluginsLoader.loadModulesBundles(environment.modulesDir(), false);
        return PluginsLoader.createPluginsLoader(modules, Set.of(), Map.of(), false);
    }

    private static Settings settings(Path home, Path data) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("path.data", data.toString())
                .put("path.logs", data.resolve("logs").toString())
                .put("cluster.name", "qinxue")
                .put("node.name", "laptop")
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("indices.breaker.total.use_real_memory", false)
                .put("action.auto_create_index", false)
                .build();
    }

    private static void announce(PrintStream out, Node node) {
        var address = node.injector().getInstance(HttpServerTransport.class).boundAddress();
        out.println("READY " + address.publishAddress().getPort());
        out.flush();
    }

    private static void waitForEndOfInput() throws IOException {
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    /** A node that hangs while it closes is ended all the same: whatever it has acknowledged is on disk. */
    private static void stop(Node node) {
        var watchdog = new Thread(() -> {
            try {
                TimeUnit.SECONDS.sleep(WATCHDOG_SECONDS);
                Runtime.getRuntime().halt(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watchdog.setDaemon(true);
        watchdog.start();
        try {
            node.close();
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
