package cn.qinxue.services.staffimport;

import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of people that an office handed in.
 *
 * @param officePath the office that did; its scope is what the rows are judged by
 * @param address the network address it came from
 * @param updateExisting whether people who exist are changed after the file
 * @param unattended whether it goes in without being shown first
 * @param refusal why the file as a whole was refused, a Chinese sentence
 * @param remarks what a person may want to know of the file, Chinese sentences by line
 * @param total rows below the head
 * @param nextRow how many of them are dealt with in the present state
 * @param interruptions how often the work was begun since it last got on
 * @param begunAt when it was last begun
 */
@MappedEntity("staff_import")
public record StaffImport(
        @Id UUID id,
        String programme,
        RegionPath officePath,
        @Nullable UUID account,
        String accountName,
        String address,
        String fileName,
        String fileKey,
        long fileSize,
        boolean updateExisting,
        boolean unattended,
        ImportState state,
        @Nullable String refusal,
        String remarks,
        int total,
        int nextRow,
        @Relation(Relation.Kind.EMBEDDED) ImportCounts counts,
        int interruptions,
        @Nullable Instant begunAt,
        Instant uploadedAt,
        @Nullable Instant checkedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Rows that are right: brought in, or to be. */
    public int good() {
        return state == ImportState.WAITING ? total - counts.bad() : nextRow - counts.bad();
    }

    /** Whether the job has work with it. */
    public boolean running() {
        return state == ImportState.CHECKING || state == ImportState.IMPORTING;
    }

    /** How much is done, in percent. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * nextRow / total);
    }
}
