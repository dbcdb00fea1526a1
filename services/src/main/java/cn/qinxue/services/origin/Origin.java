package cn.qinxue.services.origin;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * From which network address the present request comes. Bound once per request beside the tenant, so that the trail and
 * the rate limits need not be told; a job has none.
 *
 * @param address textual IP address, never a host name
 */
public record Origin(String address) implements PropagatedContextElement {
    private static final int NETWORK_BYTES = 8;

    /** What is said where there is no request, in the trail of a job. */
    private static final Origin INSIDE = new Origin("-");

    /** The origin of the present request, or of the platform itself. */
    public static Origin current() {
        return PropagatedContext.find()
                .flatMap(context -> context.find(Origin.class))
                .orElse(INSIDE);
    }

    /** Does the work as if it came from here. */
    public <T> T call(Supplier<T> work) {
        return PropagatedContext.getOrEmpty().plus(this).propagate(work);
    }

    /**
     * What is counted as one visitor: the address, or of an IPv6 address its /64 network, since one subscriber owns all
     * addresses of it.
     */
    public String network() {
        return parsed().filter(Inet6Address.class::isInstance)
                .map(parsed -> {
                    var bytes = parsed.getAddress();
                    Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
                    return text(bytes);
                })
                .orElse(address);
    }

    private Optional<InetAddress> parsed() {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException("16 bytes are an address", e);
        }
    }
}
