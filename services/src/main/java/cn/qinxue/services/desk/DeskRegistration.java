package cn.qinxue.services.desk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's registration at a desk.
 *
 * @param amount paid, in fen
 * @param receipt number of the receipt
 * @param enrollment the place in a class that it became; null before
 * @param reason why it was cancelled; null otherwise
 */
@MappedEntity("desk_registration")
public record DeskRegistration(
        @Id UUID id,
        UUID staff,
        String programme,
        int year,
        long amount,
        String receipt,
        LocalDate paidOn,
        DeskState state,
        @Nullable UUID enrollment,
        @Nullable String reason,
        Instant registeredAt,
        @Version long version) {

    DeskRegistration cancelled(String why) {
        return with(DeskState.CANCELLED, null, why);
    }

    DeskRegistration grouped(UUID place) {
        return with(DeskState.GROUPED, place, null);
    }

    DeskRegistration movedOnline(UUID place) {
        return with(DeskState.ONLINE, place, null);
    }

    private DeskRegistration with(DeskState next, @Nullable UUID place, @Nullable String why) {
        return new DeskRegistration(
                id, staff, programme, year, amount, receipt, paidOn, next, place, why, registeredAt, version);
    }
}
