package cn.qinxue.services.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A course 课程. Where it counts is not its own: see {@link OfferedCourse}.
 *
 * @param hours in hundredths of a credit hour
 * @param demonstration made up for showing the platform, and to be marked so wherever it is shown
 */
@MappedEntity
public record Course(
        @Id UUID id,
        String code,
        String title,
        UUID provider,
        int hours,
        String summary,
        PublicationState state,
        boolean demonstration) {}
