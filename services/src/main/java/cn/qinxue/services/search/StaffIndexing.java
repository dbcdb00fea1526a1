package cn.qinxue.services.search;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index of the bound tenant true.
 *
 * <p>Nothing old overwrites anything new, however many nodes write and however late a write arrives: whoever writes
 * first takes the changes, then asks which sets there are, then draws a version, then reads the people, and the index
 * refuses a version that is not greater. So a version stands for at least every change taken before it was drawn; a
 * change not yet taken will be read again under a greater one; and whoever builds a set reads people only after the set
 * is there for everybody to write to.
 */
@Singleton
@Requires(beans = StaffIndex.class)
public class StaffIndexing {
    private static final Logger LOG = LoggerFactory.getLogger(StaffIndexing.class);
    private static final int CHANGES_AT_ONCE = 1_000;
    private static final int DOCUMENTS_AT_ONCE = 2_000;

    /** With more shelves out of order than these all is built anew. */
    private static final int MOST_SHELVES = 256;

    private final StaffIndex index;
    private final StaffIndexRepository repository;

    StaffIndexing(StaffIndex index, StaffIndexRepository repository) {
        this.index = index;
        this.repository = repository;
    }

    /**
     * Builds the index if there is none, then tells it all that waits.
     *
     * @throws StaffIndex.Away if it cannot be told now; what waits goes on waiting
     */
    public void keepUp() {
        if (!index.filled()) {
            rebuild();
        }
        catchUp();
    }

    /**
     * Tells the index all that waits, and says how many changes that were.
     *
     * @throws StaffIndex.Away if it cannot be told now; what waits goes on waiting
     */
    public long catchUp() {
        long told = 0;
        for (int some = tell(); some > 0; some = tell()) {
            told += some;
        }
        if (told > 0) {
            index.refresh();
        }
        return told;
    }

    /** Tells the index of the oldest changes; all in one transaction, so that a failure leaves them waiting. */
    @Transactional
    int tell() {
        var changes = repository.take(CHANGES_AT_ONCE);
        var employers = changes.stream()
                .map(StaffIndexRepository.Change::employer)
                .filter(Objects::nonNull)
                .toList();
        if (!employers.isEmpty()) {
            repository.noteThoseOf(employers);
        }
        Set<UUID> people = new LinkedHashSet<>();
        for (var change : changes) {
            if (change.staff() != null) {
                people.add(change.staff());
            }
        }
        if (!people.isEmpty()) {
            write(people);
        }
        return changes.size();
    }

    private void write(Set<UUID> people) {
        var sets = index.sets();
        long version = repository.nextVersion();
        var documents = repository.documents(people);
        Set<UUID> gone = new LinkedHashSet<>(people);
        documents.forEach(document -> gone.remove(document.id()));
        index.write(sets, documents, gone, version);
    }

    /**
     * Builds the index anew beside the one that is asked, which is then replaced at once; says how many people it holds,
     * or −1 if somebody else is building it.
     *
     * @throws StaffIndex.Away if the index went away meanwhile; the old one, if any, is still asked
     */
    @Transactional
    public long rebuild() {
        if (!repository.mayBuild()) {
            return -1;
        }
        boolean first = !index.filled();
        var set = index.begin();
        if (first) {
            // Whatever waits is read with everything else, and nobody asks an older set meanwhile.
            repository.forget();
        }
        try {
            long written = fill(set);
            index.replaceBy(set);
            LOG.info("The search index was built with {} people", written);
            return written;
        } catch (RuntimeException e) {
            removeQuietly(set);
            throw e;
        }
    }

    private long fill(String set) {
        long written = 0;
        @Nullable UUID last = null;
        while (true) {
            long version = repository.nextVersion();
            var documents = repository.documentsAfter(last, DOCUMENTS_AT_ONCE);
            if (documents.isEmpty()) {
                return written;
            }
            index.write(List.of(set), documents, List.of(), version);
            written += documents.size();
            last = documents.getLast().id();
        }
    }

    private void removeQuietly(String set) {
        try {
            index.remove(set);
        } catch (StaffIndex.Away away) {
            LOG.debug("A set that was begun is left to whoever builds next", away);
        }
    }

    /**
     * Compares the index with the database, shelf by shelf, and mends what differs; says how many people that were. What
     * merely waits is told first.
     *
     * @throws StaffIndex.Away if the index cannot be asked now
     */
    public long compare() {
        keepUp();
        index.refresh();
        var shelves = differing(repository.shelves(), index.shelves());
        if (shelves.size() > MOST_SHELVES) {
            LOG.warn("The search index differs on {} shelves of 4096 and is built anew", shelves.size());
            return Math.max(0, rebuild());
        }
        if (shelves.isEmpty()) {
            return 0;
        }
        Map<UUID, Long> indexed = new HashMap<>();
        shelves.forEach(shelf -> indexed.putAll(index.prints(shelf)));
        var people = differing(repository.prints(shelves), indexed);
        repository.note(people);
        catchUp();
        LOG.warn("The search index differed for {} people and was mended", people.size());
        return people.size();
    }

    private static <K, V> Collection<K> differing(Map<K, V> one, Map<K, V> other) {
        Set<K> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        List<K> differing = new ArrayList<>();
        for (K key : keys) {
            if (!Objects.equals(one.get(key), other.get(key))) {
                differing.add(key);
            }
        }
        return differing;
    }
}
