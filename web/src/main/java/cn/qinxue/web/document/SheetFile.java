package cn.qinxue.web.document;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A workbook that the browser saves under a Chinese name. It holds personal data, so nothing on the way may keep it. */
public final class SheetFile {
    private static final MediaType XLSX =
            new MediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private SheetFile() {}

    /** @param name without ending */
    public static HttpResponse<byte[]> of(byte[] content, String name) {
        return named(HttpResponse.ok(content).contentType(XLSX), name + ".xlsx");
    }

    /**
     * One that is still being written; the stream is closed when all is sent, or nobody takes it any more.
     *
     * @param name with its ending
     */
    public static HttpResponse<StreamedFile> of(InputStream content, String name) {
        return named(HttpResponse.ok(new StreamedFile(content, XLSX)), name);
    }

    private static <T> MutableHttpResponse<T> named(MutableHttpResponse<T> response, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return response.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"list.xlsx\"; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
