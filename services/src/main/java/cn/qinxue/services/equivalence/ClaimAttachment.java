package cn.qinxue.services.equivalence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A paper that proves a claim.
 *
 * @param position from 1
 * @param name as the learner's file was called, for showing
 * @param mediaType by its content
 * @param size in bytes
 * @param digest SHA-256 of the content
 * @param file its key in the file store
 */
@MappedEntity("equivalence_attachment")
@SuppressWarnings("ArrayRecordComponent") // read and written by column, never compared
public record ClaimAttachment(
        @Id UUID id, UUID claim, int position, String name, String mediaType, long size, byte[] digest, String file) {
    /** Whether a page can show it as a picture. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
