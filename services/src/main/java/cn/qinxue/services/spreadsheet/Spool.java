package cn.qinxue.services.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A temporary file of a workbook that one thread writes while others read it: each part may be read by another thread. A
 * slow reader holds nobody up, and one that goes away ends the writing. The file has no name any more once it is open, so
 * that a kill leaves nothing behind.
 */
public final class Spool {
    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private long written;
    private boolean ended;
    private boolean readerGone;
    private @Nullable Throwable failure;

    private Spool(FileChannel file) {
        this.file = file;
    }

    /** In the system's folder for temporary files, for the eyes of this program's user only. */
    public static Spool open() throws IOException {
        Path path = Files.createTempFile("qinxue-workbook", ".xlsx");
        return new Spool(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Writes the workbook; if that fails, the reader finds it broken off and nobody takes it for whole. */
    public void fill(WorkbookSource workbook) {
        Throwable failure = null;
        try {
            var out = new BufferedOutputStream(out(), BUFFER);
            workbook.writeTo(out);
            out.flush();
        } catch (IOException | RuntimeException e) {
            failure = e;
            if (isLeft()) LOG.debug("Whoever asked for a workbook went away");
            else LOG.warn("A workbook broke off", e);
        }
        end(failure);
    }

    private OutputStream out() {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                append(ByteBuffer.wrap(new byte[] {(byte) octet}));
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                append(ByteBuffer.wrap(bytes, offset, length));
            }
        };
    }

    /** The reader's side, to be closed when it wants no more. */
    public InputStream in() {
        return new InputStream() {
            private long position;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int available = (int) Math.min(length, awaitBeyond(position));
                if (available == 0) return length == 0 ? 0 : -1;
                int count = file.read(ByteBuffer.wrap(bytes, offset, available), position);
                position += count;
                return count;
            }

            @Override
            public void close() throws IOException {
                leave();
            }
        };
    }

    /** Everything was written; or, with a cause, nothing more will be. */
    private void end(@Nullable Throwable cause) {
        lock.lock();
        try {
            ended = true;
            failure = cause;
            more.signalAll();
            if (readerGone) file.close();
        } catch (IOException e) {
            LOG.warn("The temporary file of a workbook could not be closed", e);
        } finally {
            lock.unlock();
        }
    }

    private void append(ByteBuffer bytes) throws IOException {
        if (isLeft()) throw new IOException("Nobody wants the rest");
        long position = written;
        while (bytes.hasRemaining()) position += file.write(bytes, position);
        lock.lock();
        try {
            written = position;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How much can be read from there on, once there is any; 0 at the end. */
    private long awaitBeyond(long position) throws IOException {
        lock.lock();
        try {
            while (written == position && !ended) more.awaitUninterruptibly();
            if (written == position && failure != null) throw new IOException("The workbook broke off", failure);
            return written - position;
        } finally {
            lock.unlock();
        }
    }

    private boolean isLeft() {
        lock.lock();
        try {
            return readerGone;
        } finally {
            lock.unlock();
        }
    }

    private void leave() throws IOException {
        lock.lock();
        try {
            readerGone = true;
            if (ended) file.close();
        } finally {
            lock.unlock();
        }
    }
}
