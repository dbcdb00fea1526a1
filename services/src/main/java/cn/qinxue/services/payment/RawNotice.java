package cn.qinxue.services.payment;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A notice as it arrived, before anybody believed it.
 *
 * @param headers by lower-case name
 * @param body the bytes as posted
 * @param remote the sender's network address
 */
public record RawNotice(Map<String, String> headers, byte[] body, String remote) {
    public RawNotice {
        Map<String, String> lower = new TreeMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(lower);
    }

    /** The headers as text, one a line, for keeping. */
    public String headerText() {
        return new TreeMap<>(headers)
                .entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
