package cn.qinxue.infra.payment;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Forms as text, and the canonical text that gets signed; the package's page describes both. */
public final class SignedText {
    /** The field that carries the signature and is not signed itself. */
    public static final String SIGN = "sign";

    private SignedText() {}

    /** The text that is signed: sorted, values encoded, without the signature. */
    public static String canonical(Map<String, String> fields) {
        Map<String, String> sorted = new TreeMap<>(fields);
        sorted.remove(SIGN);
        return form(sorted);
    }

    /** The fields as an HTTP form, in their own order. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * Reads an HTTP form.
     *
     * @throws IllegalArgumentException if it is no form or names a field twice: then nobody could say which was signed
     */
    public static Map<String, String> parse(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not a form field: " + abbreviated(pair));
            }
            String name = decode(pair.substring(0, equals));
            if (fields.put(name, decode(pair.substring(equals + 1))) != null) {
                throw new IllegalArgumentException("field given twice: " + abbreviated(name));
            }
        }
        return fields;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decode(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static String abbreviated(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
