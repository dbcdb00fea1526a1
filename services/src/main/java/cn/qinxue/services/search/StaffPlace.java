package cn.qinxue.services.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a person stands in the order of a result: by rank, the best first, then office, work unit, name and id, each
 * compared byte by byte. The same in the index and in the database, so that either goes on where the other stopped.
 *
 * @param rank for each word 3 if it is the name or its spelling, 2 if the name or its spelling begins so, 1 otherwise
 */
public record StaffPlace(int rank, String officePath, String employer, String name, UUID id) {
    private static final String BETWEEN = "\u0001";

    /** The place as a cursor. */
    public String cursor() {
        var text = String.join(BETWEEN, List.of(Integer.toString(rank), officePath, employer, name, id.toString()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a cursor; empty for any other text. */
    public static Optional<StaffPlace> of(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, -1);
            return parts.length == 5
                    ? Optional.of(new StaffPlace(
                            Integer.parseInt(parts[0]), parts[1], parts[2], parts[3], UUID.fromString(parts[4])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
