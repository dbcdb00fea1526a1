package cn.qinxue.web.safety;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request may change something (protection against forged requests, ASVS 5 §3.5). The browser itself says
 * where a request comes from; a page of another site cannot change these headers. Pure.
 */
final class CrossSiteRules {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private CrossSiteRules() {}

    /**
     * What is known of a request.
     *
     * @param fetchSite the header Sec-Fetch-Site; browsers before 2020 do not send it
     * @param origin the header Origin
     * @param own scheme and host this request was sent to, as in {@code https://js.example.cn}
     * @param bearerOnly whether it carries a bearer token and no cookie
     * @param serverToServer whether its route is marked as one that other servers call
     */
    record Sender(
            String method,
            @Nullable String fetchSite,
            @Nullable String origin,
            String own,
            boolean bearerOnly,
            boolean serverToServer) {}

    /** True when it only reads, comes from our own pages, or cannot be forged by a browser. */
    static boolean allowed(Sender sender) {
        if (READING.contains(sender.method()) || sender.serverToServer() || sender.bearerOnly()) {
            return true;
        }
        if (sender.fetchSite() != null) {
            return sender.fetchSite().equals("same-origin");
        }
        return sender.origin() != null && plain(sender.origin()).equals(plain(sender.own()));
    }

    /** Without the port that the scheme implies. */
    private static String plain(String origin) {
        var lower = origin.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https:") && lower.endsWith(":443")) {
            return lower.substring(0, lower.length() - 4);
        }
        return lower.startsWith("http:") && lower.endsWith(":80") ? lower.substring(0, lower.length() - 3) : lower;
    }
}
