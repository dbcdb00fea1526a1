package cn.qinxue.services.file;

import java.io.IOException;
import java.io.InputStream;

/** Files of the bound tenant. They hold personal numbers, so they are encrypted with the tenant's key. */
public interface FileStore {
    /** What came of keeping a file. */
    sealed interface Keeping {
        /**
         * The file is on disk for good.
         *
         * @param key by which it is found again
         * @param size in bytes, as it came
         */
        record Kept(String key, long size) implements Keeping {}

        /** It is larger than the limit; nothing of it was kept. */
        record TooLarge(long limit) implements Keeping {}
    }

    /**
     * Keeps a file whole or not at all. The stream is not closed.
     *
     * @param limit the most bytes it may have
     * @throws IOException if the stream breaks off or the store fails, for instance because the disk is full
     */
    Keeping keep(InputStream content, long limit) throws IOException;

    /**
     * Reads a file from its beginning; to be closed by the caller.
     *
     * @throws IOException if there is no such file for the bound tenant, or its bytes were changed
     */
    InputStream open(String key) throws IOException;

    /** Removes a file, if there is one of that key. */
    void remove(String key) throws IOException;
}
