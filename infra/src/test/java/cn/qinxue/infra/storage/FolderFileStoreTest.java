package cn.qinxue.infra.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.file.FileStore;
import cn.qinxue.tenants.secret.MasterKey;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderFileStoreTest {
    private static final long LIMIT = 1_000_000;
    private static Tenant home;
    private static Tenant neighbour;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        home = TestHouse.openTenant("files");
        neighbour = TestHouse.openTenant("files-neighbour");
    }

    private FileStore store() {
        return new FolderFileStore(folder.toString(), "", TestHouse.bean(MasterKey.class));
    }

    private String kept(Tenant tenant, byte[] content) {
        return Tenancy.call(tenant, () -> {
            try {
                return ((FileStore.Keeping.Kept) store().keep(new ByteArrayInputStream(content), LIMIT)).key();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private byte[] read(Tenant tenant, String key) {
        return Tenancy.call(tenant, () -> {
            try (var in = store().open(key)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
    void whatWasKeptIsReadAgain(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        assertThat(read(home, kept(home, content))).isEqualTo(content);
    }

    @Test
    void theDiskSaysNothingAndEveryChangeIsSeen() throws IOException {
        var key = kept(home, "990000199001011239".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        var file = folder.resolve(home.code()).resolve(key);
        var bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("990000");
        bytes[70_000] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> read(home, key)).hasMessageContaining("changed");
        bytes[70_000] ^= 1;
        Files.write(file, Arrays.copyOf(bytes, Seal.PREFIX + Seal.FRAME + Seal.TAG));
        assertThatThrownBy(() -> read(home, key)).hasMessageContaining("cut off");
    }

    @Test
    void aNeighboursFileIsNotThereNorAnythingOutside() {
        var theirs = kept(neighbour, new byte[] {1});
        assertThatThrownBy(() -> read(home, theirs)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> read(home, "../" + neighbour.code() + "/" + theirs))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatIsTooLargeOrBreaksOffLeavesNothing() throws IOException {
        var broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) throw new IOException("the sender has gone");
                return 1;
            }
        };
        Tenancy.run(home, () -> {
            try {
                assertThat(store().keep(new ByteArrayInputStream(new byte[1_001]), 1_000))
                        .isEqualTo(new FileStore.Keeping.TooLarge(1_000));
                assertThatThrownBy(() -> store().keep(broken, LIMIT)).hasMessage("the sender has gone");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
