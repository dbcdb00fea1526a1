package cn.qinxue.services.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** Where the clips of the bound tenant's courses are kept. */
public interface MediaStore {
    /** A clip that can be read in pieces. */
    interface Media {
        /** In bytes. */
        long length();

        String contentType();

        /** With the length, tells one state of the clip from another. */
        Instant changedAt();

        /**
         * The bytes from an offset on, at most so many; to be closed by the caller.
         *
         * @throws IOException if the store fails or the clip has gone
         */
        InputStream read(long offset, long count) throws IOException;
    }

    /** Empty if there is no clip of that key for the bound tenant. */
    Optional<Media> find(String key);
}
