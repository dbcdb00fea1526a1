package cn.qinxue.web.survival;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.multipart.MultipartBody;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A learner of the demonstration at a browser, without the browser. */
final class Student implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"captchaToken\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("qinxue-session=([^;]+)");
    private static final String PASSWORD = "Qinxue-2026";

    private final HttpClient client;
    private final String host;
    private String session = "";

    /** @param host as in {@code jiangsu.localhost} */
    Student(ProgramProcess program, String host) {
        this.host = host + ":" + program.port();
        var settings = new DefaultHttpClientConfiguration();
        settings.setExceptionOnErrorStatus(false);
        settings.setFollowRedirects(false);
        try {
            client = HttpClient.create(
                    URI.create("http://localhost:" + program.port()).toURL(), settings);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer to starting or to a heartbeat: how far the chapter counts as watched, in milliseconds. */
    record Answer(int status, String body) {
        int watched() {
            return Integer.parseInt(field("\"watched\":(\\d+)"));
        }

        UUID token() {
            return UUID.fromString(field("\"token\":\"([^\"]+)\""));
        }

        boolean asks() {
            return body.contains("\"stem\"");
        }

        private String field(String pattern) {
            var found = Pattern.compile(pattern).matcher(body);
            if (!found.find()) throw new AssertionError("Not as expected: " + status + " " + body);
            return found.group(1);
        }
    }

    void logIn(String account) {
        keepSession(postWithCaptcha("/login", Map.of("account", account, "password", PASSWORD)));
    }

    /** Goes on as whoever that answer logged in. */
    void keepSession(HttpResponse<String> answer) {
        var cookie = SESSION.matcher(String.join("\n", answer.getHeaders().getAll(HttpHeaders.SET_COOKIE)));
        if (!cookie.find()) throw new AssertionError("Not logged in: " + answer.code());
        session = cookie.group(1);
    }

    /** Where an answer leads. */
    static String location(HttpResponse<String> answer) {
        var place = answer.getHeaders().get(HttpHeaders.LOCATION);
        if (place == null) throw new AssertionError("Leads nowhere: " + answer.code() + answer.body());
        return place;
    }

    static String body(HttpResponse<String> answer) {
        return answer.getBody().orElse("");
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(HttpRequest.POST(path, form).contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE));
    }

    /** Hands a file in at a page of imports, and says the id of what came of it. */
    UUID upload(String path, String name, byte[] content) {
        var form = MultipartBody.builder()
                .addPart("programme", "worker")
                .addPart("file", name, MediaType.APPLICATION_OCTET_STREAM_TYPE, content)
                .build();
        var place = location(send(HttpRequest.POST(path, form).contentType(MediaType.MULTIPART_FORM_DATA_TYPE)));
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }

    /** Sends the form of a page that has a captcha, answered rightly. */
    HttpResponse<String> postWithCaptcha(String path, Map<String, String> form) {
        var token = TOKEN.matcher(get(path).getBody().orElse(""));
        if (!token.find()) throw new AssertionError("No captcha at " + path);
        Map<String, String> whole = new HashMap<>(form);
        whole.put("captchaToken", token.group(1));
        whole.put("captcha", ProgramProcess.CAPTCHA);
        return post(path, whole);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.GET(path));
    }

    Answer play(UUID enrollment, UUID chapter) {
        return json("/learner/enrollments/" + enrollment + "/chapters/" + chapter + "/playback", "{}");
    }

    Answer beat(UUID token, int position) {
        return json("/learner/playbacks/" + token + "/beats", "{\"position\":" + position + "}");
    }

    /** Tries every answer of the pop-up question. */
    void answerCheck(UUID token) {
        for (var key : new String[] {"A", "B", "C", "D"}) {
            if (json("/learner/playbacks/" + token + "/answers", "{\"key\":\"" + key + "\"}")
                    .body()
                    .contains("true")) return;
        }
    }

    private Answer json(String path, String body) {
        var answer = send(HttpRequest.POST(path, body).contentType(MediaType.APPLICATION_JSON_TYPE));
        return new Answer(answer.code(), answer.getBody().orElse(""));
    }

    private HttpResponse<String> send(MutableHttpRequest<?> request) {
        request.getHeaders().set(HttpHeaders.HOST, host);
        request.header("Sec-Fetch-Site", "same-origin").header(HttpHeaders.ACCEPT, "text/html, application/json");
        if (!session.isEmpty()) request.header(HttpHeaders.COOKIE, "qinxue-session=" + session);
        BlockingHttpClient blocking = client.toBlocking();
        return blocking.exchange(request, Argument.STRING, Argument.STRING);
    }

    @Override
    public void close() {
        client.close();
    }
}
