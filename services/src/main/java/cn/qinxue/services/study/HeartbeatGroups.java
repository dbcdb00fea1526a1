package cn.qinxue.services.study;

import cn.qinxue.services.study.Studies.Beat;
import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Group commit: heartbeats of a tenant that arrive while others are being written are written together, by whichever of
 * them gets its turn first. One write to the disk then serves many learners, and none waits longer than two of them.
 */
@Singleton
class HeartbeatGroups {
    /** So many at most in one transaction. */
    private static final int LARGEST = 200;

    private final Function<List<Heartbeat>, List<Beat>> heartbeats;
    private final ConcurrentHashMap<String, Line> lines = new ConcurrentHashMap<>();

    /** Where the heartbeats of one tenant wait. */
    private record Line(Queue<Waiting> waiting, ReentrantLock turn) {}

    /** Written and read by whoever has the turn. */
    private static final class Waiting {
        private final Heartbeat heartbeat;
        private @Nullable Supplier<Beat> outcome;

        Waiting(Heartbeat heartbeat) {
            this.heartbeat = heartbeat;
        }
    }

    @Inject
    HeartbeatGroups(Heartbeats heartbeats) {
        this(heartbeats::take);
    }

    HeartbeatGroups(Function<List<Heartbeat>, List<Beat>> heartbeats) {
        this.heartbeats = heartbeats;
    }

    /** Answers when it is durable. */
    Beat beat(Heartbeat heartbeat) {
        var line = lines.computeIfAbsent(
                Tenancy.current().schemaName(), schema -> new Line(new ConcurrentLinkedQueue<>(), new ReentrantLock()));
        var ours = new Waiting(heartbeat);
        line.waiting().add(ours);
        line.turn().lock();
        try {
            var outcome = ours.outcome;
            while (outcome == null) {
                write(group(line.waiting()));
                outcome = ours.outcome;
            }
            return outcome.get();
        } finally {
            line.turn().unlock();
        }
    }

    /** The next to be written, in the order they came; a second one of an account waits for the next group. */
    private static List<Waiting> group(Queue<Waiting> waiting) {
        var group = new LinkedHashMap<UUID, Waiting>();
        for (var next = waiting.peek(); next != null && group.size() < LARGEST; next = waiting.peek()) {
            if (group.putIfAbsent(next.heartbeat.account(), next) != null) break;
            waiting.remove();
        }
        return List.copyOf(group.values());
    }

    /** Leaves nobody without an outcome. If a group cannot be written, each is tried alone: one costs the others nothing. */
    private void write(List<Waiting> group) {
        try {
            var answers = new ArrayDeque<>(
                    heartbeats.apply(group.stream().map(one -> one.heartbeat).toList()));
            for (var one : group) {
                var answer = answers.remove();
                one.outcome = () -> answer;
            }
        } catch (RuntimeException | Error e) {
            if (group.size() > 1) group.forEach(one -> write(List.of(one)));
            else
                group.getFirst().outcome = () -> {
                    throw e;
                };
        }
    }
}
