package cn.qinxue.web.token;

import java.time.Duration;

/** A program called more often than its token may (429). */
public final class TooManyCalls extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyCalls(Duration pause) {
        super("Too many calls with one token", null, false, false);
        this.pause = pause;
    }

    /** After how many seconds it may go on. */
    public long seconds() {
        return Math.max(1, pause.toSeconds());
    }
}
