package cn.qinxue.services.certificate;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** The person a document is about, as recorded when it was issued; the ID number and the telephone come masked. */
@Serdeable
public record Holder(
        String name,
        String maskedIdNumber,
        @Nullable String gender,
        @Nullable String maskedTelephone,
        Position position) {

    /** Where and as what the person worked; trade and level may be unknown to the programme. */
    @Serdeable
    public record Position(
            String employer,
            @Nullable String region,
            @Nullable String trade,
            @Nullable String level) {}
}
