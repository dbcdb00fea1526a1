package cn.qinxue.infra.payment;

import cn.qinxue.services.payment.Jump;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A payer's browser, and a tester's hand on the sandbox's control API. */
final class Payer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Payer() {}

    /** Follows the jump to the cashier's page and gives its address. */
    static URI arrive(Jump jump) {
        return switch (jump) {
            case Jump.FormPost form -> {
                var response =
                        post(form.address(), "application/x-www-form-urlencoded", SignedText.form(form.fields()));
                if (response.statusCode() != 303) {
                    throw new IllegalStateException(response.statusCode() + " " + response.body());
                }
                var location = response.headers().firstValue("Location").orElseThrow();
                yield form.address().resolve(location);
            }
            case Jump.Redirect redirect -> redirect.address();
            case Jump.Unavailable unavailable -> throw new IllegalStateException(unavailable.reason());
        };
    }

    /** Presses a button on the cashier's page and gives the address to which the browser goes on. */
    static URI press(URI cashier, String button) {
        var response = post(URI.create(cashier + "/" + button), "application/x-www-form-urlencoded", "");
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    static HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    static HttpResponse<String> post(URI address, String contentType, String body) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A call of the control API, such as {@code PUT}, {@code payments/x/behaviour}. */
    static JsonNode control(URI sandbox, String method, String path, String body) {
        var response = send(HttpRequest.newBuilder(sandbox.resolve("/control/api/" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
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
