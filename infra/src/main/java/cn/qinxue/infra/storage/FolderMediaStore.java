package cn.qinxue.infra.storage;

import cn.qinxue.services.catalogue.MediaStore;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Clips in a folder, {@code qinxue.media-folder}, with one folder for each tenant in it; what is not there may be one
 * of the demonstration's clips, which the program brings along and all tenants share.
 */
@Singleton
final class FolderMediaStore implements MediaStore {
    /** Nothing in a key can lead out of the tenant's folder. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}\\.mp4");

    private static final String DEMONSTRATION = "/demonstration/clips/";

    private final String folder;

    FolderMediaStore(@Value("${qinxue.media-folder:}") String folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Media> find(String key) {
        if (!KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        return inFolder(key).or(() -> amongDemonstration(key));
    }

    private Optional<Media> inFolder(String key) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        var file = Path.of(folder, Tenancy.current().code(), key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Mp4(
                    attributes.size(), attributes.lastModifiedTime().toInstant(), () -> Files.newInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be looked at", e);
        }
    }

    private static Optional<Media> amongDemonstration(String key) {
        return Optional.ofNullable(FolderMediaStore.class.getResource(DEMONSTRATION + key))
                .map(FolderMediaStore::shipped);
    }

    private static Media shipped(URL url) {
        try {
            var connection = url.openConnection();
            try (var in = connection.getInputStream()) {
                return new Mp4(
                        connection.getContentLengthLong(),
                        Instant.ofEpochMilli(connection.getLastModified()),
                        url::openStream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(url + " cannot be looked at", e);
        }
    }
}
