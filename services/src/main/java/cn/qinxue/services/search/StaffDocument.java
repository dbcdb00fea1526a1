package cn.qinxue.services.search;

import cn.qinxue.tenants.region.RegionPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as the index knows them; no personal number in clear.
 *
 * @param spellings how the name may be typed in letters
 * @param trade id of the trade
 * @param numbers what {@link NumberHashes#kept} keeps of the hashes of the ID number, its end and the mobile number
 * @param print of all that is indexed of the person: two different ones are not the same; 0 to 2³² − 1
 */
public record StaffDocument(
        UUID id,
        String programme,
        String name,
        Spellings spellings,
        UUID employer,
        String employerName,
        @Nullable UUID trade,
        @Nullable String level,
        String state,
        RegionPath region,
        RegionPath office,
        Numbers numbers,
        long print) {
    /** Kept hashes. */
    public record Numbers(
            String idNumber, String idNumberTail, @Nullable String mobile) {}

    /** The last three digits of an id, random even in a UUIDv7: 4,096 shelves of about equal size to compare by. */
    public static String shelf(UUID id) {
        return id.toString().substring(33);
    }

    /** A region's path and those above it, as texts. */
    public static List<String> within(RegionPath path) {
        return Stream.concat(path.ancestors().stream(), Stream.of(path))
                .map(RegionPath::value)
                .toList();
    }
}
