package cn.qinxue.services.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SpoolTest {
    private static final int LONG = 5_000_000;

    private static byte[] content() {
        var bytes = new byte[LONG];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    /** As a server reads: each part on a thread that ends with it. */
    @Test
    void everyPartMayBeReadByAnotherThread() throws Exception {
        var content = content();
        var spool = Spool.open();
        var writing = CompletableFuture.runAsync(() -> spool.fill(out -> out.write(content)));
        var read = new ByteArrayOutputStream();
        try (var in = spool.in();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (byte[] part = part(in, threads); part.length > 0; part = part(in, threads)) read.write(part);
        }
        writing.get();
        assertThat(read.toByteArray()).isEqualTo(content);
    }

    private static byte[] part(InputStream in, ExecutorService threads) throws Exception {
        return threads.submit(() -> in.readNBytes(30_000)).get();
    }

    @Test
    void whatBreaksOffIsFoundBrokenOff() throws IOException {
        var spool = Spool.open();
        spool.fill(out -> {
            out.write(new byte[100_000]);
            throw new IOException("told to fail");
        });
        try (var in = spool.in()) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class).hasMessage("The workbook broke off");
        }
    }

    @Test
    void aReaderThatGoesAwayEndsTheWriting() throws IOException {
        var spool = Spool.open();
        spool.in().close();
        var written = new int[1];
        spool.fill(out -> {
            for (; written[0] < LONG; written[0] += 100_000) out.write(new byte[100_000]);
        });
        assertThat(written[0]).isLessThan(LONG);
    }
}
