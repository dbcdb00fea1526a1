package cn.qinxue.web.isolation;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One route of the program with its places for ids.
 *
 * @param template as in {@code /learner/orders/{id}/payments}
 * @param json whether its body is JSON
 */
record Address(HttpMethod method, String template, boolean json) {
    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{([a-zA-Z]+)}");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Every route that begins so; known from the router, so that none is forgotten. */
    static List<Address> below(Router router, String prefix) {
        return router.uriRoutes()
                .map(Address::of)
                .filter(address -> address.template.equals(prefix) || address.template.startsWith(prefix + "/"))
                .distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static Address of(UriRouteInfo<?, ?> route) {
        var template = route.getUriMatchTemplate().toPathString().replace("{year}", String.valueOf(Year.now(CHINA)));
        boolean form = route.getConsumes().contains(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        return new Address(route.getHttpMethod(), template, !form);
    }

    boolean hasId() {
        return template.contains("{");
    }

    int ids() {
        return (int) VARIABLE.matcher(template).results().count();
    }

    /** Whose id stands behind each noun, in the order of the address. */
    List<String> nouns() {
        return VARIABLE.matcher(template).results().map(found -> found.group(1)).toList();
    }

    /** The address with ids in their places. */
    String with(UnaryOperator<String> ids) {
        return VARIABLE.matcher(template).replaceAll(found -> found.group(1) + "/" + ids.apply(found.group(1)));
    }

    /** A request as this route takes it, with every field that any of them reads. */
    MutableHttpRequest<?> request(String path, Map<String, String> ids) {
        if (method == HttpMethod.GET) return HttpRequest.GET(path).accept(MediaType.ALL_TYPE);
        if (json) {
            return HttpRequest.create(method, path)
                    .body("{\"position\":9000,\"key\":\"A\"}")
                    .contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("course", ids.getOrDefault("courses", ""));
        form.put("enrollment", ids.getOrDefault("enrollments", ""));
        form.put("gateway", "BANK");
        form.put("reason", "另有安排");
        return HttpRequest.create(method, path)
                .body(form)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .accept(MediaType.TEXT_HTML_TYPE, MediaType.ALL_TYPE);
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
