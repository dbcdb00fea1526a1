package cn.qinxue.services.job;

import java.time.Duration;

/**
 * Work that comes round by itself for every tenant: closing expired orders, asking for lost payment notices, sweeping
 * ended sessions. It runs on one node at a time, with the tenant bound, and may be cut off anywhere: each run finds by
 * itself what is still to do.
 */
public interface TenantJob {
    /** A fixed lower-case name, such as {@code expired-orders}. */
    String name();

    /** The pause between the end of one round and the start of the next. */
    Duration pause();

    /** One round for the bound tenant. An exception is logged and costs no other tenant its round. */
    void run();
}
