package cn.qinxue.services.order;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down what it is told, in the same transaction; fails where a test wants it to. */
@Singleton
@Primary
@Requires(env = MoneyHouse.ENVIRONMENT)
public class RecordingListener implements OrderListener {
    private final RecordedClassRepository classes;
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();
    private volatile boolean slow;

    RecordingListener(RecordedClassRepository classes) {
        this.classes = classes;
    }

    /** From now on telling it of this enrollment fails, after it was written down. */
    public void breakAt(UUID enrollment) {
        broken.add(enrollment);
    }

    /** From now on opening takes a while, so that whoever does not wait for a lock overtakes. */
    public void slowDown() {
        slow = true;
    }

    public void mend() {
        broken.clear();
        slow = false;
    }

    @Override
    public boolean mayOpen(OrderLine line) {
        String state = classes.lock(line.enrollment()).orElseThrow().state();
        return Set.of("WAITING", "EXPIRED").contains(state);
    }

    @Override
    public void opened(OrderLine line) {
        tell(line, "OPEN", 1);
        if (slow) {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void closed(OrderLine line) {
        tell(line, "EXPIRED", 0);
    }

    @Override
    public void refunding(OrderLine line) {
        tell(line, "REFUNDING", 0);
    }

    @Override
    public void refunded(OrderLine line) {
        tell(line, "REFUNDED", 0);
    }

    @Override
    public void refundRefused(OrderLine line) {
        tell(line, "OPEN", 0);
    }

    private void tell(OrderLine line, String state, int times) {
        if (classes.tell(line.enrollment(), state, times) != 1) {
            throw new IllegalStateException("no class " + line.enrollment());
        }
        if (broken.contains(line.enrollment())) {
            throw new IllegalStateException("the class cannot be told, as the test wants");
        }
    }
}
