package cn.qinxue.services.notice;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The notices and manuals of the bound tenant, each for the people of an office and of those below it. */
@Singleton
public class Notices {
    private final NoticeRepository repository;
    private final Clock clock;

    Notices(NoticeRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Whose eyes the portal has: everybody's, so only what the province says is there. */
    public static RegionPath everybody() {
        return RegionPath.root(Tenancy.current().divisionCode());
    }

    /**
     * What somebody may read, the newest first.
     *
     * @param reader path of the reader's own region
     */
    @Transactional
    public List<Notice> published(NoticeCategory category, RegionPath reader, long skipped, int size) {
        return repository.published(category, reader, size, skipped);
    }

    @Transactional
    public long count(NoticeCategory category, RegionPath reader) {
        return repository.countPublished(category, reader);
    }

    /** @throws NotFound if there is none, it was withdrawn, or it is not for this reader */
    @Transactional
    public Notice published(UUID id, RegionPath reader) {
        return repository.findPublished(id, reader).orElseThrow(NotFound::new);
    }

    /** Publishes it at once. */
    @Transactional
    public Notice publish(NoticeCategory category, RegionPath office, String title, String body) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return repository.save(new Notice(Ids.next(), category, office, title.strip(), body.strip(), now, false));
    }
}
