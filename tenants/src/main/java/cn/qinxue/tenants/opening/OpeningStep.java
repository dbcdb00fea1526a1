package cn.qinxue.tenants.opening;

/**
 * Something a new tenant needs before it is live: its region tree, its policies, its first administrator. Called with
 * the tenant bound and its tables there; an exception undoes the whole opening. Steps run in the order of
 * {@code @Order}.
 */
public interface OpeningStep {
    void apply(TenantOpening.Request request);
}
