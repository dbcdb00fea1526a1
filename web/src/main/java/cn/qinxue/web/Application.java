package cn.qinxue.web;

import io.micronaut.runtime.Micronaut;

/** Starts one web node; ends cleanly on Ctrl-C, on SIGTERM and, started from Maven, together with Maven. */
public final class Application {
    private Application() {}

    /** Starts the server on the configured port; the arguments are Micronaut's own. */
    public static void main(String[] arguments) {
        StopWithParent.watchIfAsked();
        Micronaut.build(arguments).mainClass(Application.class).banner(false).start();
    }
}
