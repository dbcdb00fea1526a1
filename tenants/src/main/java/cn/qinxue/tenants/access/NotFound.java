package cn.qinxue.tenants.access;

/**
 * What was asked for is not there for whoever asks: it does not exist, belongs to another tenant, or lies outside the
 * actor's scope. The three are never told apart.
 */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
