package cn.qinxue.web.document;

import cn.qinxue.services.spreadsheet.Spool;
import cn.qinxue.services.spreadsheet.WorkbookSource;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A workbook that the browser saves under a Chinese name, most of them while they are written. It holds personal data, so
 * nothing on the way may keep it.
 */
public final class WorkbookFile {
    /** The media type of .xlsx. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkbookFile() {}

    /** @param name without ending, such as 技术工种_2026-11-28 */
    public static HttpResponse<StreamedFile> of(WorkbookSource source, String name) {
        var tenant = Tenancy.current();
        Spool spool;
        try {
            spool = Spool.open();
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary file for a workbook", e);
        }
        Thread.ofVirtual().name("workbook").start(() -> Tenancy.run(tenant, () -> spool.fill(source)));
        return of(spool.in(), name + ".xlsx");
    }

    /** @param name without ending */
    public static HttpResponse<byte[]> of(byte[] workbook, String name) {
        return HttpResponse.ok(workbook)
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name, "xlsx"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * One that is still being written elsewhere; the stream is closed when all is sent, or nobody takes it any more.
     *
     * @param name with its ending
     */
    public static HttpResponse<StreamedFile> of(InputStream workbook, String name) {
        return stream(workbook, MediaType.of(XLSX), name);
    }

    /**
     * A file as somebody sent it, whatever it holds; no browser looks into it to guess.
     *
     * @param name with its ending
     */
    public static HttpResponse<StreamedFile> stored(InputStream content, String name) {
        return stream(content, MediaType.APPLICATION_OCTET_STREAM_TYPE, name);
    }

    private static HttpResponse<StreamedFile> stream(InputStream content, MediaType type, String name) {
        int dot = name.lastIndexOf('.');
        var attachment = dot < 0
                ? Attachment.named(name, "bin")
                : Attachment.named(name.substring(0, dot), name.substring(dot + 1));
        return HttpResponse.ok(new StreamedFile(content, type))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
