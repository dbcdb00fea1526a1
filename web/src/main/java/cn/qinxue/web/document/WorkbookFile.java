package cn.qinxue.web.document;

import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that the browser saves under a Chinese name. It holds personal data, so nothing on the way may keep it. */
public final class WorkbookFile {
    /** The media type of .xlsx. */
    public static final String TYPE = MediaType.MICROSOFT_EXCEL_OPEN_XML;

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookFile.class);
    private static final int BUFFER = 1 << 16;

    private WorkbookFile() {}

    /** Writes the workbook. */
    @FunctionalInterface
    public interface Content {
        /** @throws IOException what the stream threw */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A workbook, sent while it is written.
     *
     * @param name with its ending, such as 操作日志.xlsx
     */
    public static MutableHttpResponse<StreamedFile> of(String name, Content content) {
        var in = new PipedInputStream(BUFFER);
        var tenant = Tenancy.current();
        Thread.ofVirtual().name("workbook").start(() -> Tenancy.run(tenant, () -> write(content, in)));
        return named(new StreamedFile(in, MediaType.of(TYPE)), name);
    }

    /** A file that is there already, whatever it is; no browser looks into it to guess. */
    public static MutableHttpResponse<StreamedFile> stored(String name, InputStream content) {
        return named(new StreamedFile(content, MediaType.APPLICATION_OCTET_STREAM_TYPE), name);
    }

    private static MutableHttpResponse<StreamedFile> named(StreamedFile file, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(file)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"workbook.xlsx\"; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Ends the stream half way when either side fails: half a workbook is none. */
    private static void write(Content content, PipedInputStream in) {
        try (var out = new PipedOutputStream(in)) {
            content.writeTo(out);
        } catch (IOException e) {
            LOG.info("A workbook ended early: {}", e.getMessage());
        }
    }
}
