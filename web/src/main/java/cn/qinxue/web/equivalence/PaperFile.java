package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimAttachment;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.services.equivalence.PaperKind;
import cn.qinxue.web.document.StoredFile;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * A paper as it is sent back: by the type its content has, whatever its name said, and as a download, so that no browser
 * opens it as a page of this host; a page may still show a picture.
 */
@Singleton
class PaperFile {
    private final Claims claims;

    PaperFile(Claims claims) {
        this.claims = claims;
    }

    HttpResponse<StreamedFile> of(ClaimAttachment attachment) throws IOException {
        var kind = PaperKind.ofMediaType(attachment.mediaType()).orElseThrow();
        return StoredFile.of(
                claims.open(attachment), MediaType.of(attachment.mediaType()), base(attachment.name()), kind.ending());
    }

    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
