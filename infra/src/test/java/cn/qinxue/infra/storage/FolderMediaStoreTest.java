package cn.qinxue.infra.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.catalogue.MediaStore.Media;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderMediaStoreTest {
    private static final Tenant HOME = tenant("home");
    private static final Tenant NEIGHBOUR = tenant("neighbour");
    private static final String SHIPPED = "GEN-CPR-1.mp4";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, 10, 0123456789", "0, 3, 012", "4, 3, 456", "8, 100, 89", "10, 5, ''", "2, 0, ''"})
    void readsAnyPieceOfAClip(long offset, long count, String expected) throws IOException {
        write("home/a.mp4", "0123456789");
        var media = find(HOME, "a.mp4").orElseThrow();
        assertThat(media.length()).isEqualTo(10);
        assertThat(media.contentType()).isEqualTo("video/mp4");
        assertThat(read(media, offset, count)).isEqualTo(expected.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void readsByteByByteNoFurtherThanAsked() throws IOException {
        write("home/a.mp4", "0123456789");
        try (var in = find(HOME, "a.mp4").orElseThrow().read(3, 2)) {
            assertThat(in.available()).isEqualTo(2);
            assertThat(in.read()).isEqualTo('3');
            assertThat(in.skip(5)).isEqualTo(1);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[4])).isEqualTo(-1);
        }
    }

    @Test
    void theDemonstrationsClipsNeedNoFolder() throws IOException {
        for (var store : List.of(new FolderMediaStore(""), new FolderMediaStore(folder.toString()))) {
            var media = Tenancy.call(HOME, () -> store.find(SHIPPED)).orElseThrow();
            var whole = read(media, 0, Long.MAX_VALUE);
            assertThat(whole).hasSize((int) media.length()).hasSizeGreaterThan(10_000);
            assertThat(new String(read(media, 4, 4), StandardCharsets.US_ASCII)).isEqualTo("ftyp");
            assertThat(media.changedAt()).isAfter("2020-01-01T00:00:00Z");
        }
    }

    @Test
    void theFolderComesBeforeTheDemonstration() throws IOException {
        write("home/" + SHIPPED, "ours");
        assertThat(find(HOME, SHIPPED).map(Media::length)).contains(4L);
        assertThat(find(NEIGHBOUR, SHIPPED).orElseThrow().length()).isGreaterThan(10_000);
    }

    @Test
    void theNeighboursFolderIsNotRead() throws IOException {
        write("neighbour/a.mp4", "theirs");
        assertThat(find(HOME, "a.mp4")).isEmpty();
        assertThat(find(NEIGHBOUR, "a.mp4")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none.mp4",
                "../neighbour/a.mp4",
                "..",
                ".mp4",
                "a.txt",
                "/etc/passwd",
                "a/b.mp4",
                "a\\b.mp4",
                "a.mp4\0.mp4",
                "a.mp4/",
                "../clips.csv",
                "a%2e.mp4"
            })
    void noOtherKeyLeadsAnywhere(String key) throws IOException {
        write("neighbour/a.mp4", "theirs");
        write("home/a.txt", "no clip");
        assertThat(find(HOME, key)).isEmpty();
    }

    private Optional<Media> find(Tenant tenant, String key) {
        return Tenancy.call(tenant, () -> new FolderMediaStore(folder.toString()).find(key));
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static byte[] read(Media media, long offset, long count) throws IOException {
        try (var in = media.read(offset, count)) {
            return in.readAllBytes();
        }
    }

    private static Tenant tenant(String code) {
        return new Tenant(
                code,
                "试验省",
                "试验省工勤人员继续教育",
                "试",
                "#1d5283",
                "320000",
                List.of(code + ".localhost"),
                "schema_" + code,
                TenantState.ACTIVE,
                "025-0000 1201",
                "工作日 9:00–12:00",
                "试验省工勤人员考核办公室");
    }
}
