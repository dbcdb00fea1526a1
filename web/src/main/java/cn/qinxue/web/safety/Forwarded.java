package cn.qinxue.web.safety;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whose address a request carries when it passed proxies. Pure. */
final class Forwarded {
    private static final int BYTE = 8;

    private Forwarded() {}

    /**
     * The address nearest to us that is no proxy of ours. What stands further left in the header was written by the
     * visitor and is never believed; neither is the header of somebody who is no proxy.
     *
     * @param remote address of the connection
     * @param forwarded the header X-Forwarded-For, empty if there is none
     * @param proxies addresses or networks such as {@code 10.1.0.0/16}
     */
    static String visitor(String remote, String forwarded, List<String> proxies) {
        var chain = new ArrayList<String>();
        for (var hop : forwarded.split(",", -1)) if (!hop.isBlank()) chain.add(hop.strip());
        chain.add(remote);
        for (int i = chain.size() - 1; i > 0; i--) {
            var hop = chain.get(i);
            if (proxies.stream().noneMatch(proxy -> isIn(hop, proxy)) || !isAddress(chain.get(i - 1))) return hop;
        }
        return chain.getFirst();
    }

    /** Whether the address lies in the network; false for anything that is no address. */
    static boolean isIn(String address, String network) {
        if (!isAddress(address)) return false;
        int slash = network.indexOf('/');
        var base = InetAddress.ofLiteral(slash < 0 ? network : network.substring(0, slash))
                .getAddress();
        int bits = slash < 0 ? base.length * BYTE : Integer.parseInt(network.substring(slash + 1));
        var bytes = InetAddress.ofLiteral(address).getAddress();
        return bytes.length == base.length && Arrays.equals(prefix(bytes, bits), prefix(base, bits));
    }

    private static byte[] prefix(byte[] address, int bits) {
        var prefix = Arrays.copyOf(address, address.length);
        for (int bit = bits; bit < prefix.length * BYTE; bit++) {
            prefix[bit / BYTE] &= (byte) ~(1 << (BYTE - 1 - bit % BYTE));
        }
        return prefix;
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
