package cn.qinxue.web.document;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/** A PDF that the browser saves under a Chinese name. It holds personal data, so nothing on the way may keep it. */
public final class PdfFile {
    private PdfFile() {}

    /** @param name without ending, such as 2026年度培训证明-张三 */
    public static HttpResponse<byte[]> of(byte[] content, String name) {
        return HttpResponse.ok(content)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name, "pdf"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
