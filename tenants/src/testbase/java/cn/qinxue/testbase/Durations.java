package cn.qinxue.testbase;

import java.util.ArrayList;
import java.util.List;

/** How long many like things took. */
public final class Durations {
    private final List<Long> nanos = new ArrayList<>();

    /** Does the work and notes how long it took. */
    public void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        nanos.add(System.nanoTime() - start);
    }

    /** The duration in milliseconds that so many percent did not exceed. */
    public double percentile(int percent) {
        var sorted = nanos.stream().sorted().toList();
        int place = Math.min(sorted.size() - 1, sorted.size() * percent / 100);
        return sorted.get(place) / 1e6;
    }

    /** Adds those of another. */
    public void addAll(Durations other) {
        nanos.addAll(other.nanos);
    }

    /** Half and 95 in a hundred. */
    @Override
    public String toString() {
        return "p50 %.1f / p95 %.1f ms".formatted(percentile(50), percentile(95));
    }
}
