package cn.qinxue.web.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who activates, enrolls and pays at the sandbox's cashier, by forms only. */
final class Buyer {
    private static final String NAME = "沈明远";
    private static final String MOBILE = "10000003201";
    private static final String PASSWORD = "tian-kong-07";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final ProgramProcess program;
    private final Student student;

    Buyer(ProgramProcess program, Student student) {
        this.program = program;
        this.student = student;
    }

    void activate() {
        var sent = student.postWithCaptcha(
                "/activation", Map.of("name", NAME, "idNumber", "993200197603121018", "mobile", MOBILE));
        var message = "Text message to " + MOBILE + ": ";
        // It is sent beside the answer, not before it.
        for (int wait = 0; wait < 100 && !program.log().contains(message); wait++) ProgramProcess.pause(100);
        var code = found(message + ".*?验证码 ([0-9]{6})", program.log()).getLast();
        var in = student.post(Student.location(sent), Map.of("code", code, "password", PASSWORD, "again", PASSWORD));
        student.keepSession(in);
    }

    /** Enrolls and orders; the address of the cashier's page where the money is waited for. */
    URI order() {
        var offers = Student.body(student.get("/learner/offerings"));
        var offering = found("name=\"offering\" value=\"([^\"]+)\"", offers).getFirst();
        var enrolled = student.post("/learner/enrollments", Map.of("offering", offering));
        var page = Student.body(student.get(Student.location(enrolled)));
        Map<String, String> form = new LinkedHashMap<>();
        for (var name : new String[] {"enrollment", "delivery", "gateway"}) {
            form.put(
                    name,
                    found("name=\"" + name + "\" value=\"([^\"]+)\"", page).getFirst());
        }
        form.put("kind", "PERSON");
        form.put("title", NAME);
        return arrive(Student.body(student.post("/learner/orders", form)));
    }

    /** Presses the button of the cashier's page; the notice goes its own way. */
    static void pay(URI cashier) {
        post(cashier + "/payment", "");
    }

    /** Follows the page that leads to the gateway. */
    private static URI arrive(String jump) {
        var action = found("action=\"(http[^\"]+)\"", jump).getFirst();
        var fields = HIDDEN.matcher(jump)
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(plain(field.group(2)), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = post(action, fields);
        return URI.create(action)
                .resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static List<String> found(String pattern, String text) {
        var found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(found).as("%s in %s", pattern, text).isNotEmpty();
        return found;
    }

    private static HttpResponse<String> post(String address, String form) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
