package cn.qinxue.infra.payment.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sandbox knows, on the disk: a line of JSON for each change of a payment or of the behaviour of all, the last
 * one of each holds. A line that was cut by a crash was never answered and is dropped.
 */
final class SandboxJournal implements AutoCloseable {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** One of the two. */
    private record Line(
            @Nullable SandboxPayment payment, @Nullable Behaviour behaviour) {}

    private final Map<String, SandboxPayment> payments = new LinkedHashMap<>();
    private Behaviour behaviour = Behaviour.NORMAL;
    private final FileChannel channel;

    SandboxJournal(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                read(Files.readString(file));
            }
            rewrite(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException unusable) {
            throw new UncheckedIOException("cannot use the sandbox's journal " + file, unusable);
        }
    }

    /** What was known at the start, oldest first. */
    Map<String, SandboxPayment> payments() {
        return payments;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    /** Durable when it returns. */
    void write(SandboxPayment payment) {
        append(new Line(payment, null));
    }

    /** Durable when it returns. */
    void write(Behaviour ofAll) {
        append(new Line(null, ofAll));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void read(String text) throws IOException {
        for (String json : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
            if (json.isEmpty()) {
                continue;
            }
            Line line = JSON.readValue(json, Line.class);
            if (line.payment() != null) {
                payments.put(line.payment().id(), line.payment());
            }
            if (line.behaviour() != null) {
                behaviour = line.behaviour();
            }
        }
    }

    /** Leaves out what was overtaken, so that the file does not grow from start to start. */
    private void rewrite(Path file) throws IOException {
        StringBuilder lines = new StringBuilder(line(new Line(null, behaviour)));
        for (SandboxPayment payment : payments.values()) {
            lines.append(line(new Line(payment, null)));
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, lines);
        try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private synchronized void append(Line line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line(line).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write the sandbox's journal", unwritable);
        }
    }

    private static String line(Line line) throws JsonProcessingException {
        return JSON.writeValueAsString(line) + "\n";
    }
}
