package cn.qinxue.infra.storage;

import cn.qinxue.services.catalogue.MediaStore;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** A clip that is opened at its beginning and read from wherever it is wanted. */
record Mp4(long length, Instant changedAt, Source source) implements MediaStore.Media {
    /** Opens the whole clip. */
    interface Source {
        InputStream open() throws IOException;
    }

    @Override
    public String contentType() {
        return "video/mp4";
    }

    @Override
    public InputStream read(long offset, long count) throws IOException {
        var in = source.open();
        try {
            in.skipNBytes(offset);
            return new FirstBytes(in, count);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
