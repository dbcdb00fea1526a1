package cn.qinxue.services.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;

/**
 * A chapter 章节 of a course and its clip.
 *
 * @param no 1, 2, 3 … within the course
 * @param nominalMinutes what it counts for
 * @param clipKey under which the {@link MediaStore} holds the clip
 * @param clipMillis how long the clip plays, in milliseconds: study is measured against this
 * @param points what the clip says, for those who cannot see it
 */
@MappedEntity
public record Chapter(
        @Id UUID id,
        UUID course,
        int no,
        String title,
        int nominalMinutes,
        String clipKey,
        int clipMillis,
        @TypeDef(type = DataType.JSON) List<String> points) {
    public Chapter {
        points = List.copyOf(points);
    }
}
