package cn.qinxue.services.sms;

import java.time.Instant;
import java.util.List;

/** The messages that were not really sent: only where the development sender runs. */
@FunctionalInterface
public interface SentMessages {
    /** One message as a telephone would have shown it. */
    record SentMessage(Instant at, String tenant, String mobile, String text) {}

    /** The last ones, the newest first. */
    List<SentMessage> latest();
}
