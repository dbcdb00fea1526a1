package cn.qinxue.services.audit;

import cn.qinxue.services.origin.Origin;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when and from where, in the bound tenant. Entries are only ever added (the database refuses the rest),
 * and each is chained to the one before.
 */
@Singleton
public class AuditTrail {
    private static final int PAGE = 1000;

    /** What a look through the whole trail found. */
    public sealed interface Verification {
        /**
         * Nothing was changed since it was written.
         *
         * @param entries how many there are
         * @param lastHash of the last one, in hex; noted down elsewhere, it also proves that none was cut off the end
         */
        record Intact(long entries, String lastHash) implements Verification {}

        /** The entry of this number is missing, was changed, or stands where another was. */
        record Broken(long number) implements Verification {}
    }

    private final AuditEntryRepository repository;
    private final AuditOffices offices;
    private final AuditSeal seal;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(AuditEntryRepository repository, AuditOffices offices, AuditSeal seal, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.offices = offices;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds to the trail, in the transaction of the deed itself: both are kept or neither. Best the last step of a
     * transaction, since others wait for its end to add theirs.
     */
    @Transactional
    public void add(Deed deed) {
        addAll(List.of(deed));
    }

    /** Adds many deeds at once, in their order. */
    @Transactional
    public void addAll(List<Deed> deeds) {
        repository.lock();
        var last = repository.last();
        long number = last.map(AuditEntry::number).orElse(0L);
        var before = last.map(AuditEntry::hash).orElse(AuditSeal.BEGINNING);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<AuditEntry> entries = new ArrayList<>();
        for (var deed : deeds) {
            var entry = new AuditEntry(
                    ++number,
                    at,
                    deed.account(),
                    deed.accountName(),
                    deed.action(),
                    deed.subject(),
                    Origin.current().address(),
                    json(deed.before()),
                    json(deed.after()),
                    offices.of(deed),
                    AuditSeal.BEGINNING);
            var sealed = entry.sealedBy(seal.of(before, entry));
            entries.add(sealed);
            before = sealed.hash();
        }
        repository.saveAll(entries);
    }

    /** The newest entries first, those before that number (exclusive; {@link Long#MAX_VALUE} for the end of the trail). */
    @Transactional
    public List<AuditEntry> newest(long before, int size) {
        return repository.newest(before, size);
    }

    /** What was done to this subject, the newest first. */
    @Transactional
    public List<AuditEntry> about(String subject, int size) {
        return repository.about(subject, size);
    }

    /** Goes through the whole trail and finds the first broken link. */
    @Transactional
    public Verification verify() {
        @Nullable AuditEntry last = null;
        while (true) {
            var page = repository.after(last == null ? 0 : last.number(), PAGE);
            for (var entry : page) {
                if (!follows(last, entry)) return new Verification.Broken(last == null ? 1 : last.number() + 1);
                last = entry;
            }
            if (page.size() < PAGE) break;
        }
        return last == null
                ? new Verification.Intact(0, HexFormat.of().formatHex(AuditSeal.BEGINNING))
                : new Verification.Intact(last.number(), HexFormat.of().formatHex(last.hash()));
    }

    private boolean follows(@Nullable AuditEntry before, AuditEntry entry) {
        long number = before == null ? 1 : before.number() + 1;
        var hash = before == null ? AuditSeal.BEGINNING : before.hash();
        return entry.number() == number && MessageDigest.isEqual(entry.hash(), seal.of(hash, entry));
    }

    private String json(Map<String, String> values) {
        try {
            return json.writeValueAsString(new TreeMap<>(values));
        } catch (IOException e) {
            throw new UncheckedIOException("The trail's values could not be written", e);
        }
    }
}
