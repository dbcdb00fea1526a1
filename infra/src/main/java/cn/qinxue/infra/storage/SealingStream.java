package cn.qinxue.infra.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Encrypts on the way to disk; without {@link #seal} at its end what was written is no file. */
final class SealingStream extends OutputStream {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OutputStream out;
    private final SecretKey key;
    private final byte[] prefix = new byte[Seal.PREFIX];
    private final ByteBuffer frame = ByteBuffer.allocate(Seal.FRAME);
    private int number;

    SealingStream(OutputStream out, SecretKey key) throws IOException {
        this.out = out;
        this.key = key;
        RANDOM.nextBytes(prefix);
        out.write(prefix);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        while (from < end) {
            // A full frame waits: it may be the last.
            if (!frame.hasRemaining()) {
                endFrame(false);
            }
            int part = Math.min(frame.remaining(), end - from);
            frame.put(bytes, from, part);
            from += part;
        }
    }

    /** Writes what is left as the last frame. */
    void seal() throws IOException {
        endFrame(true);
        out.flush();
    }

    private void endFrame(boolean last) throws IOException {
        try {
            frame.flip();
            out.write(Seal.frame(Cipher.ENCRYPT_MODE, key, prefix, number++, last, frame));
            frame.clear();
        } catch (GeneralSecurityException e) {
            throw new IOException("A file could not be encrypted", e);
        }
    }
}
