package cn.qinxue.testbase;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Hears every statement that repositories send, in whatever thread, for tests that count them. */
public final class Statements implements AutoCloseable {
    private static final Logger QUERIES = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            heard.add(event.getFormattedMessage());
        }
    };

    private Statements() {
        listener.setContext(QUERIES.getLoggerContext());
        listener.start();
        QUERIES.setLevel(Level.DEBUG);
        QUERIES.setAdditive(false);
        QUERIES.addAppender(listener);
    }

    /** Begins to listen, until closed. */
    public static Statements listen() {
        return new Statements();
    }

    /** What was heard since the last time. */
    public List<String> take() {
        synchronized (heard) {
            var taken = List.copyOf(heard);
            heard.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        QUERIES.detachAppender(listener);
        QUERIES.setLevel(null);
        QUERIES.setAdditive(true);
    }
}
