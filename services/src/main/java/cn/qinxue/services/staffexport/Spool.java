package cn.qinxue.services.staffexport;

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

/**
 * A temporary file that one thread writes while another reads it. A slow reader holds nobody up, and one that goes away
 * ends the writing. The file has no name any more once it is open, so that a kill leaves nothing behind.
 */
final class Spool {
    /** The reader went away: nobody wants the rest. */
    static final class ReaderGone extends IOException {
        private static final long serialVersionUID = 1;
    }

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
    static Spool open() throws IOException {
        Path path = Files.createTempFile("qinxue-export", ".xlsx");
        return new Spool(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** The writer's side; it is not closed but {@link #end ended}. */
    OutputStream out() {
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

    /** The reader's side. */
    InputStream in() {
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
    void end(@Nullable Throwable cause) throws IOException {
        lock.lock();
        try {
            ended = true;
            failure = cause;
            more.signalAll();
            if (readerGone) file.close();
        } finally {
            lock.unlock();
        }
    }

    private void append(ByteBuffer bytes) throws IOException {
        lock.lock();
        try {
            if (readerGone) throw new ReaderGone();
        } finally {
            lock.unlock();
        }
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
            if (written == position && failure != null) throw new IOException("The export broke off", failure);
            return written - position;
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
