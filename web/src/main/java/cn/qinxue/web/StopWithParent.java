package cn.qinxue.web;

/**
 * Ends the program when the process that started it goes. Maven passes no signal on to what {@code exec:exec} started,
 * so without this an ended Maven would leave the server and its databases running.
 */
final class StopWithParent {
    private StopWithParent() {}

    static void watchIfAsked() {
        if (!Boolean.getBoolean("qinxue.stop-with-parent")) {
            return;
        }
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().exit(0)));
    }
}
