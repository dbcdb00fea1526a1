package cn.qinxue.infra.storage;

import cn.qinxue.services.file.FileStore;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.secret.MasterKey;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/**
 * Files in a folder, {@code qinxue.files-folder}, with one folder for each tenant in it; of several nodes all see the
 * same. A file has its name once it is whole and on disk; until then it is in the folder {@code incoming}.
 */
@Singleton
final class FolderFileStore implements FileStore {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    private final Path folder;
    private final MasterKey masterKey;

    /** @param folder empty: {@code files} in the data folder */
    FolderFileStore(
            @Value("${qinxue.files-folder:}") String folder,
            @Value("${qinxue.data-folder:.data}") String dataFolder,
            MasterKey masterKey) {
        this.folder = folder.isEmpty() ? Path.of(dataFolder, "files") : Path.of(folder);
        this.masterKey = masterKey;
    }

    @Override
    public Keeping keep(InputStream content, long limit) throws IOException {
        var incoming = Files.createDirectories(home().resolve("incoming"));
        sweep(incoming);
        var key = Ids.next().toString();
        var part = incoming.resolve(key);
        try {
            long size = write(content, limit, part);
            if (size > limit) {
                return new Keeping.TooLarge(limit);
            }
            Files.move(part, home().resolve(key), StandardCopyOption.ATOMIC_MOVE);
            return new Keeping.Kept(key, size);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long write(InputStream content, long limit, Path part) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var sealed = new SealingStream(Channels.newOutputStream(channel), secret());
            long size = new FirstBytes(content, limit + 1).transferTo(sealed);
            sealed.seal();
            channel.force(true);
            return size;
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        var file = home().resolve(key);
        if (!KEY.matcher(key).matches() || !Files.isRegularFile(file)) {
            throw new FileNotFoundException("No file " + key);
        }
        return new UnsealingStream(Files.newInputStream(file), secret());
    }

    @Override
    public void remove(String key) throws IOException {
        if (KEY.matcher(key).matches()) {
            Files.deleteIfExists(home().resolve(key));
        }
    }

    /** What a power cut left behind. */
    private static void sweep(Path incoming) throws IOException {
        var longAgo = Instant.now().minus(BROKEN_OFF);
        try (var parts = Files.newDirectoryStream(incoming)) {
            for (var part : parts) {
                if (Files.exists(part)
                        && Files.getLastModifiedTime(part).toInstant().isBefore(longAgo)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private Path home() {
        return folder.resolve(Tenancy.current().code());
    }

    private SecretKey secret() {
        return masterKey.derive("file/" + Tenancy.current().schemaName(), "AES");
    }
}
