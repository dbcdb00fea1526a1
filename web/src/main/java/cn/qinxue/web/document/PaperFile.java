package cn.qinxue.web.document;

import cn.qinxue.reports.paper.PaperFormat;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;

/** A document that the browser saves under a Chinese name. It holds personal data, so nothing on the way may keep it. */
public final class PaperFile {
    private PaperFile() {}

    /** @param name without ending, such as 2026年度培训证明-张三 */
    public static HttpResponse<byte[]> of(byte[] content, PaperFormat format, String name) {
        return HttpResponse.ok(content)
                .contentType(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name, format.ending()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
