package cn.qinxue.services.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/**
 * A course as a programme's policy offers it.
 *
 * @param category code of the policy's category under which it counts
 * @param hours in hundredths of a credit hour
 * @param chapters how many
 * @param demonstration to be marked as such wherever it is shown
 */
@Introspected
public record OfferedCourse(
        UUID id,
        String code,
        String title,
        String category,
        UUID provider,
        String providerName,
        int hours,
        String summary,
        int chapters,
        boolean demonstration) {}
