package cn.qinxue.web.document;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.InputStream;

/** A file that somebody sent, sent back as a download of a known type. It may hold personal data: nothing keeps it. */
public final class StoredFile {
    private StoredFile() {}

    /**
     * @param type what the content was found to be
     * @param name without ending
     * @param ending that belongs to the type
     */
    public static HttpResponse<StreamedFile> of(InputStream content, MediaType type, String name, String ending) {
        return HttpResponse.ok(new StreamedFile(content, type))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name, ending))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
