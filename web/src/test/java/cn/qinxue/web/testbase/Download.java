package cn.qinxue.web.testbase;

import cn.qinxue.tenants.tenant.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A file as the browser of somebody signed in gets it. */
public record Download(int status, String name, byte[] content) {
    private static final Pattern NAME = Pattern.compile("attachment;.*filename\\*=UTF-8''([^;]+)");

    public static Download of(Tenant tenant, String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(WebHouse.url(tenant, path)))
                .header("Cookie", "qinxue-session=" + token)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            var disposition =
                    response.headers().firstValue("Content-Disposition").orElse("");
            var name = NAME.matcher(disposition);
            return new Download(
                    response.statusCode(),
                    name.find() ? URLDecoder.decode(name.group(1), StandardCharsets.UTF_8) : "",
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of a PDF without blanks and line breaks. */
    public String text() {
        return textOf(content);
    }

    /** The words of a PDF without blanks and line breaks. */
    public static String textOf(byte[] pdfFile) {
        try (var pdf = Loader.loadPDF(pdfFile)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
