package cn.qinxue.web.page;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A path of this host with its query: the whole state of a list stands in it, so links are made by changing one part. */
public record Address(String path, List<Parameter> parameters) {
    /** One name and value of the query, decoded. */
    public record Parameter(String name, String value) {}

    public Address {
        parameters = List.copyOf(parameters);
    }

    /** The address without host; parameters without a value are left out, since an empty filter is no filter. */
    public static Address of(URI uri) {
        var parameters = new ArrayList<Parameter>();
        var query = uri.getRawQuery();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                parameters.add(new Parameter(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return new Address(uri.getRawPath(), parameters);
    }

    /** A path of this host without query. */
    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /** The first value of this name, if there is one. */
    public @Nullable String get(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse(null);
    }

    /** The same place with one value changed; the page number falls back to the first unless it is what changes. */
    public Address with(String name, Object value) {
        var kept = new ArrayList<>(without(name).parameters());
        kept.add(new Parameter(name, value.toString()));
        return new Address(path, kept);
    }

    /** The same place without these, and without the page number, which would count something else now. */
    public Address without(String... names) {
        var gone = List.of(names);
        return new Address(
                path,
                parameters.stream()
                        .filter(parameter -> !gone.contains(parameter.name())
                                && !parameter.name().equals("page"))
                        .toList());
    }

    /** What stands in a link. */
    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.stream()
                .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
