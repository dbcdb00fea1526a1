package cn.qinxue.web.statistics;

/** The figures of the day that is asked for were not kept. The message says so to whoever asked. */
final class DayNotKept extends RuntimeException {
    DayNotKept(String message) {
        super(message, null, false, false);
    }
}
