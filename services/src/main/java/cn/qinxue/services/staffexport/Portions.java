package cn.qinxue.services.staffexport;

import cn.qinxue.services.search.FoundStaff;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A few portions of people between the thread that reads them and the one that writes them down. */
final class Portions {
    /** The writer gave up: the reader may stop. */
    static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final int MOST = 8;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<List<FoundStaff>> waiting = new ArrayDeque<>();
    private boolean ended;
    private boolean abandoned;
    private @Nullable RuntimeException failure;

    /** Waits for room. */
    void put(List<FoundStaff> portion) {
        lock.lock();
        try {
            while (waiting.size() == MOST && !abandoned) changed.awaitUninterruptibly();
            if (abandoned) throw new Abandoned();
            waiting.add(portion);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The reader is done; with a cause, it failed. */
    void end(@Nullable RuntimeException cause) {
        lock.lock();
        try {
            ended = true;
            failure = cause;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next portion; null at the end. Throws what the reader failed with. */
    @Nullable
    List<FoundStaff> take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !ended) changed.awaitUninterruptibly();
            var next = waiting.poll();
            if (next == null && failure != null) throw failure;
            changed.signalAll();
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** The writer takes no more. */
    void abandon() {
        lock.lock();
        try {
            abandoned = true;
            waiting.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
