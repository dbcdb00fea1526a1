package cn.qinxue.infra.payment;

import java.net.URI;

/** Scheme, host and port of an address, as browsers compare them. */
public final class Origin {
    private Origin() {}

    /** The origin of an absolute address, without a path. */
    public static URI of(URI address) {
        return URI.create(address.getScheme() + "://" + address.getAuthority());
    }
}
