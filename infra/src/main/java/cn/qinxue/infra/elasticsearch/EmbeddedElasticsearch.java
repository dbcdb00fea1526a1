package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffIndex.Away;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Elasticsearch of a laptop, a process beside the program. Nobody waits for it to come up; when it dies it is
 * started again, later and later if it does not stay up, and it ends with the program, however that ends.
 */
public final class EmbeddedElasticsearch implements Elasticsearch {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedElasticsearch.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path program;
    private final Path data;
    private final String heap;
    private final List<String> options;
    private final Thread keeper;
    private volatile @Nullable ElasticsearchProcess process;
    private volatile @Nullable Cluster cluster;
    private volatile boolean closed;

    /** Starts it from its folder on a data folder, with so much heap ({@code 512m}) and more options of the JVM. */
    public EmbeddedElasticsearch(Path program, Path data, String heap, List<String> options) {
        this.program = program;
        this.data = data;
        this.heap = heap;
        this.options = options;
        keeper = Thread.ofPlatform().daemon().name("elasticsearch-keeper").start(this::keep);
    }

    @Override
    public Cluster cluster() {
        var up = cluster;
        if (up == null) {
            throw new Away("Elasticsearch is not up yet");
        }
        return up;
    }

    /** The process, while one runs; a test kills it. */
    public @Nullable ProcessHandle handle() {
        var running = process;
        return running == null ? null : running.handle();
    }

    private void keep() {
        var pause = FIRST_PAUSE;
        while (!closed) {
            try {
                boolean stayed = runOnce();
                pause = stayed ? FIRST_PAUSE : longer(pause);
                if (!closed) {
                    LOG.warn("Elasticsearch ended and is started again; its log is {}", data.resolve("node.log"));
                    Thread.sleep(pause);
                }
            } catch (IOException e) {
                LOG.warn("Elasticsearch could not be started; the database answers searches", e);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** Starts it and waits for its end; whether it was ever up. */
    private boolean runOnce() throws IOException, InterruptedException {
        var started = ElasticsearchProcess.start(program, data, heap, options);
        process = started;
        if (closed) {
            started.stop();
        }
        boolean up = false;
        if (started.awaitReady()) {
            var asked = new Cluster(List.of(started.address()), "");
            up = asked.ready(PATIENCE);
            cluster = asked;
            started.awaitEnd();
            cluster = null;
            asked.close();
        }
        started.awaitEnd();
        return up;
    }

    @Override
    public void close() {
        closed = true;
        keeper.interrupt();
        var running = process;
        if (running != null) {
            running.stop();
        }
    }
}
