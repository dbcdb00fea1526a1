package cn.qinxue.services.otherform;

import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that an office reported.
 *
 * @param regionPath whose office reported it
 * @param hours hundredths of a credit hour for each who attended
 * @param decidedBy account of who decided
 */
@MappedEntity("other_form")
public record OtherFormReport(
        @Id UUID id,
        RegionPath regionPath,
        String programme,
        int year,
        OtherForm form,
        String title,
        String course,
        String place,
        LocalDate heldOn,
        String organiser,
        int hours,
        boolean provinceNotified,
        OtherFormState state,
        @Nullable String opinion,
        Instant filedAt,
        UUID filedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Version long version) {

    /** Who reports, when. */
    record Filing(UUID id, RegionPath office, String programme, UUID account, Instant at) {}

    static OtherFormReport filed(Filing filing, Session session) {
        return new OtherFormReport(
                filing.id(),
                filing.office(),
                filing.programme(),
                session.heldOn().getYear(),
                session.form(),
                session.title(),
                session.course(),
                session.place(),
                session.heldOn(),
                session.organiser(),
                session.hours(),
                session.provinceNotified(),
                OtherFormState.PENDING,
                null,
                filing.at(),
                filing.account(),
                null,
                null,
                0);
    }

    OtherFormReport moved(OtherFormState next, @Nullable String said, UUID by, Instant at) {
        return new OtherFormReport(
                id,
                regionPath,
                programme,
                year,
                form,
                title,
                course,
                place,
                heldOn,
                organiser,
                hours,
                provinceNotified,
                next,
                said,
                filedAt,
                filedBy,
                at,
                by,
                version);
    }

    /** The office that decides: the one above, the province's about its own. */
    public RegionPath decidingOffice() {
        var above = regionPath.ancestors();
        return above.isEmpty() ? regionPath : above.getLast();
    }
}
