package cn.qinxue.web.payment;

import cn.qinxue.services.payment.Jump;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A payer's browser and a tester's hand at the sandbox, over HTTP only. */
final class SandboxHand {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private SandboxHand() {}

    static URI origin(URI address) {
        return URI.create(address.getScheme() + "://" + address.getAuthority());
    }

    /** Follows the jump and gives the cashier's address. */
    static URI arrive(Jump jump) {
        return switch (jump) {
            case Jump.FormPost form -> {
                var body = form.fields().entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
                var location = post(form.address(), body).headers().firstValue("Location");
                yield form.address().resolve(location.orElseThrow());
            }
            case Jump.Redirect redirect -> redirect.address();
            case Jump.Unavailable unavailable -> throw new IllegalStateException(unavailable.reason());
        };
    }

    /** Where the control API finds the payment of a cashier's page. */
    static String path(URI cashier) {
        var path = cashier.getPath();
        return "payments" + path.substring(path.lastIndexOf('/'));
    }

    static String call(URI sandbox, String method, String path, String body) {
        var response = send(HttpRequest.newBuilder(sandbox.resolve("/control/api/" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    /** How many notices of a payment were taken or given up. */
    static long done(URI sandbox, String number) {
        return StreamSupport.stream(payment(sandbox, number).get("notices").spliterator(), false)
                .filter(notice -> notice.get("done").booleanValue())
                .count();
    }

    /** How often the first notice of a payment was sent. */
    static int tries(URI sandbox, String number) {
        return payment(sandbox, number).get("notices").get(0).get("tries").intValue();
    }

    static HttpResponse<String> post(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static JsonNode payment(URI sandbox, String number) {
        try {
            for (var payment : JSON.readTree(call(sandbox, "GET", "payments", ""))) {
                if (payment.get("number").textValue().equals(number)) {
                    return payment;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("no payment " + number);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
