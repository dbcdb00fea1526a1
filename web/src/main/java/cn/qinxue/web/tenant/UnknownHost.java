package cn.qinxue.web.tenant;

/** The host name of a request belongs to no tenant. */
public final class UnknownHost extends RuntimeException {
    UnknownHost(String host) {
        super(host, null, false, false);
    }
}
