package cn.qinxue.tenants.access;

/** The actor may see this but not do it; the message is a Chinese sentence for that person. */
public final class Forbidden extends RuntimeException {
    public Forbidden(String message) {
        super(message, null, false, false);
    }
}
