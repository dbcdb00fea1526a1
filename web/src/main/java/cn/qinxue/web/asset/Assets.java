package cn.qinxue.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Style sheets, scripts and pictures that belong to the program: every file of {@code resources/assets}, and the few
 * that are taken from WebJars. The address of each holds a hash of its content, so browsers keep it for ever.
 */
public final class Assets {
    /** One file: its media type, its bytes and the hash in its address. */
    record Asset(String type, byte[] content, String hash) {}

    private static final Map<String, String> WEBJARS = Map.of(
            "tabler.css", "META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css",
            "htmx.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
            "echarts.js", "META-INF/resources/webjars/echarts/5.5.0/echarts.min.js");
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "jpg",
            "image/jpeg");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.([a-z]+)");
    private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

    private Assets() {}

    /** Where a page finds the file; a name that does not exist is a mistake in the template and throws. */
    public static String path(String name) {
        return find(name)
                .map(asset -> "/assets/" + asset.hash() + "/" + name)
                .orElseThrow(() -> new IllegalArgumentException("No such asset: " + name));
    }

    static Optional<Asset> find(String name) {
        var known = READ.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var parts = NAME.matcher(name);
        var type = parts.matches() ? TYPES.get(parts.group(1)) : null;
        if (type == null) {
            return Optional.empty();
        }
        var read = read(WEBJARS.getOrDefault(name, "assets/" + name), type);
        read.ifPresent(asset -> READ.put(name, asset));
        return read;
    }

    private static Optional<Asset> read(String resource, String type) {
        try (var in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            var content = in.readAllBytes();
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Optional.of(new Asset(type, content, HexFormat.of().formatHex(digest, 0, 8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
