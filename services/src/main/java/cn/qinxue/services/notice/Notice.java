package cn.qinxue.services.notice;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something an office tells its people.
 *
 * @param officePath region of the office that published it
 * @param body plain text; an empty line begins a new paragraph
 */
@MappedEntity
public record Notice(
        @Id UUID id,
        NoticeCategory category,
        RegionPath officePath,
        String title,
        String body,
        Instant publishedAt,
        boolean withdrawn) {

    public List<String> paragraphs() {
        return List.of(body.strip().split("\\n\\s*\\n"));
    }
}
