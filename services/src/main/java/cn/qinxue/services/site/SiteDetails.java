package cn.qinxue.services.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of a training site.
 *
 * @param foundedOn null where it is not known
 * @param capacity people at once
 */
public record SiteDetails(
        String name,
        @Nullable LocalDate foundedOn,
        int capacity,
        String coverage,
        String place,
        Reach reach,
        String description) {

    /** Whom to ask for, and where that person is reached. */
    public record Reach(String contact, String telephone) {
        public Reach {
            contact = contact.strip();
            telephone = telephone.strip();
        }
    }

    public SiteDetails {
        name = name.strip();
        coverage = coverage.strip();
        place = place.strip();
        description = description.strip();
    }
}
