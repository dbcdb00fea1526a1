package cn.qinxue.services.equivalence;

import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.file.FileStore;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files in memory, for tests. */
@Singleton
@Requires(env = LearnerHouse.ENVIRONMENT)
class MemoryFileStore implements FileStore {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public Keeping keep(InputStream content, long limit) throws IOException {
        var bytes = content.readNBytes((int) limit + 1);
        if (bytes.length > limit) return new Keeping.TooLarge(limit);
        var key = Ids.next().toString();
        files.put(key, bytes);
        return new Keeping.Kept(key, bytes.length);
    }

    @Override
    public InputStream open(String key) throws IOException {
        var bytes = files.get(key);
        if (bytes == null) throw new FileNotFoundException(key);
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void remove(String key) {
        files.remove(key);
    }

    int size() {
        return files.size();
    }
}
