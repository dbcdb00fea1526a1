package cn.qinxue.services.province;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A province in full, as operators may see it.
 *
 * @param contents null while the province is off the air
 * @param trail what operators did to it, the newest first
 */
public record Province(ProvinceLine line, @Nullable ProvinceContents contents, List<ProvinceDeed> trail) {
    public Province {
        trail = List.copyOf(trail);
    }
}
