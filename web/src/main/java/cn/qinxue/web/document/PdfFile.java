package cn.qinxue.web.document;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A PDF that the browser saves under a Chinese name. It holds personal data, so nothing on the way may keep it. */
public final class PdfFile {
    private PdfFile() {}

    /** @param name without ending, such as 2026年度培训证明-张三 */
    public static HttpResponse<byte[]> of(byte[] content, String name) {
        var encoded = URLEncoder.encode(name + ".pdf", StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(content)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"document.pdf\"; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
