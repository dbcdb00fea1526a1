package cn.qinxue.tenants.database;

import io.micronaut.core.io.IOUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which change logs a schema was brought up by, kept as its comment: a start with a hundred tenants asks one question
 * about all of them and not all of Liquibase's about each.
 */
final class ChangeLogs {
    private static final List<String> FOLDERS = List.of("db/platform", "db/entry", "db/tenant");
    private static final String MADE =
            "SELECT nspname FROM pg_namespace WHERE obj_description(oid, 'pg_namespace') = ?";

    /** A fingerprint of all change logs of this program, by name and content. */
    private final String print = print();

    /** The schemas that were brought up by exactly these. */
    Set<String> made(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(MADE)) {
            statement.setString(1, print);
            Set<String> made = new HashSet<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) made.add(rows.getString(1));
            }
            return made;
        }
    }

    /** Keeps that this one was. */
    void note(Connection connection, String schema) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("COMMENT ON SCHEMA %s IS '%s'".formatted(schema, print));
        }
    }

    private static String print() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var folder : FOLDERS) {
                for (var place : IOUtils.getResources(ChangeLogs.class.getClassLoader(), folder)) {
                    IOUtils.eachFile(
                            place, folder, file -> files.put(folder + "/" + file.getFileName(), content(file)));
                }
            }
            if (files.isEmpty()) throw new IllegalStateException("No change logs on the class path");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return "change logs " + HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The change logs could not be listed", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The change log could not be read: " + file, e);
        }
    }
}
