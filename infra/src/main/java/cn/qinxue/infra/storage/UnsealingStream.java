package cn.qinxue.infra.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Decrypts on the way from disk; bytes that were changed, swapped or cut off end in an exception. */
final class UnsealingStream extends InputStream {
    private final BufferedInputStream in;
    private final SecretKey key;
    private final byte[] prefix;
    private ByteBuffer frame = ByteBuffer.allocate(0);
    private int number;
    private boolean last;

    UnsealingStream(InputStream in, SecretKey key) throws IOException {
        this.in = new BufferedInputStream(in);
        this.key = key;
        this.prefix = this.in.readNBytes(Seal.PREFIX);
        if (prefix.length < Seal.PREFIX) {
            throw new IOException("The file was cut off");
        }
    }

    @Override
    public int read() throws IOException {
        return more() ? frame.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int part = Math.min(frame.remaining(), length);
        frame.get(bytes, offset, part);
        return part;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean more() throws IOException {
        while (!frame.hasRemaining() && !last) {
            nextFrame();
        }
        return frame.hasRemaining();
    }

    private void nextFrame() throws IOException {
        var sealed = in.readNBytes(Seal.FRAME + Seal.TAG);
        in.mark(1);
        last = in.read() < 0;
        if (!last) {
            in.reset();
        }
        try {
            frame = ByteBuffer.wrap(
                    Seal.frame(Cipher.DECRYPT_MODE, key, prefix, number++, last, ByteBuffer.wrap(sealed)));
        } catch (GeneralSecurityException e) {
            throw new IOException("The file was changed or cut off", e);
        }
    }
}
