package cn.qinxue.web.audit;

import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workbook of the trail, sent while it is written. */
final class AuditFile {
    static final String TYPE = MediaType.MICROSOFT_EXCEL_OPEN_XML;

    private static final Logger LOG = LoggerFactory.getLogger(AuditFile.class);
    private static final int BUFFER = 1 << 16;

    private AuditFile() {}

    /** Writes the workbook. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static HttpResponse<StreamedFile> of(Content content) {
        var in = new PipedInputStream(BUFFER);
        var tenant = Tenancy.current();
        Thread.ofVirtual().name("audit-export").start(() -> Tenancy.run(tenant, () -> write(content, in)));
        var name = URLEncoder.encode("操作日志.xlsx", StandardCharsets.UTF_8);
        return HttpResponse.ok(new StreamedFile(in, MediaType.of(TYPE)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"audit-trail.xlsx\"; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Ends the stream half way when either side fails: half a workbook is none. */
    private static void write(Content content, PipedInputStream in) {
        try (var out = new PipedOutputStream(in)) {
            content.writeTo(out);
        } catch (IOException e) {
            LOG.info("An export of the trail ended early: {}", e.getMessage());
        }
    }
}
