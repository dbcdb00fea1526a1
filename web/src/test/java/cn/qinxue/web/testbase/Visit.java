package cn.qinxue.web.testbase;

import cn.qinxue.tenants.tenant.Tenant;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor without a script: keeps cookies, sends forms, follows nothing by itself. */
public final class Visit {
    private static final Pattern CAPTCHA = Pattern.compile("name=\"captchaToken\" value=\"([^\"]+)\"");

    private final Tenant tenant;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Visit(Tenant tenant) {
        this.tenant = tenant;
    }

    /** Comes with this session. */
    public Visit with(String token) {
        cookies.put("qinxue-session", token);
        return this;
    }

    public String session() {
        return cookies.getOrDefault("qinxue-session", "");
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.GET(path));
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        return postBody(path, form);
    }

    /** Sends a form as it goes over the wire, for fields with several values: {@code no=1&no=2&q2=A&q2=B}. */
    public HttpResponse<String> post(String path, String form) {
        return postBody(path, form);
    }

    /** Sends the form of a page that has a captcha, answered rightly. */
    public HttpResponse<String> postWithCaptcha(String path, Map<String, String> form) {
        var token = CAPTCHA.matcher(body(get(path)));
        if (!token.find()) throw new IllegalStateException("No captcha at " + path);
        var whole = new LinkedHashMap<>(form);
        whole.put("captchaToken", token.group(1));
        whole.put("captcha", People.CAPTCHA);
        return post(path, whole);
    }

    public static String body(HttpResponse<String> response) {
        return response.getBody().orElse("");
    }

    /** Where an answer leads; empty if nowhere. */
    public static String location(HttpResponse<String> response) {
        return response.getHeaders().get(HttpHeaders.LOCATION, String.class, "");
    }

    private HttpResponse<String> postBody(String path, Object form) {
        return send(HttpRequest.POST(path, form)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .header("Sec-Fetch-Site", "same-origin"));
    }

    private HttpResponse<String> send(MutableHttpRequest<?> request) {
        request.accept(MediaType.TEXT_HTML_TYPE);
        if (!cookies.isEmpty()) {
            request.header(
                    HttpHeaders.COOKIE,
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var response = WebHouse.exchange(tenant, request);
        for (Cookie cookie : response.getCookies().getAll()) cookies.put(cookie.getName(), cookie.getValue());
        return response;
    }
}
