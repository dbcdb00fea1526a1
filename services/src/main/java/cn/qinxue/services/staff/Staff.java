package cn.qinxue.services.staff;

import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in one programme. {@code regionPath} is where the person counts, {@code officePath} whose person it is;
 * both are the employer's and move with it. Years before {@code dueFrom} are not required of the person.
 *
 * <p>Micronaut does not see JSpecify's annotation on an array, hence the second one there.
 */
@MappedEntity("staff")
@SuppressWarnings("ArrayRecordComponent") // read and written by column, never compared
public record Staff(
        @Id UUID id,
        String programme,
        @Nullable UUID account,
        String name,
        @Relation(Relation.Kind.EMBEDDED) ProtectedNumber idNumber,
        Gender gender,
        EmploymentKind employmentKind,
        @Nullable UUID trade,
        @Nullable SkillLevel level,
        UUID employer,
        RegionPath regionPath,
        RegionPath officePath,
        @jakarta.annotation.Nullable byte @Nullable [] mobileCipher,
        @jakarta.annotation.Nullable byte @Nullable [] mobileHash,
        @Nullable String mobileTail,
        @Nullable String email,
        @Nullable String postcode,
        @Nullable String address,
        int dueFrom,
        StaffState state,
        @Version long version) {

    /** The mobile number, if one is known. */
    public @Nullable ProtectedNumber mobile() {
        return mobileCipher == null || mobileHash == null || mobileTail == null
                ? null
                : new ProtectedNumber(mobileCipher, mobileHash, mobileTail);
    }

    /** Whether the record was taken over by its person and is in use. */
    public boolean active() {
        return state == StaffState.ACTIVE;
    }

    /** Whether the person left or retired. */
    public boolean closed() {
        return state == StaffState.CLOSED;
    }

    /** The record taken out of use, or into use again as far as its person had taken it over. */
    Staff moved(boolean close) {
        return with(close ? StaffState.CLOSED : account == null ? StaffState.NOT_ACTIVATED : StaffState.ACTIVE);
    }

    /** The record after its person took it over. */
    Staff takenOverBy(UUID account, ProtectedNumber boundMobile) {
        return new Staff(
                id,
                programme,
                account,
                name,
                idNumber,
                gender,
                employmentKind,
                trade,
                level,
                employer,
                regionPath,
                officePath,
                boundMobile.cipher(),
                boundMobile.hash(),
                boundMobile.tail(),
                email,
                postcode,
                address,
                dueFrom,
                StaffState.ACTIVE,
                version);
    }

    /** This record with the identity, account and state of the one it replaces. */
    Staff inPlaceOf(Staff old) {
        return new Staff(
                old.id,
                programme,
                old.account,
                name,
                idNumber,
                gender,
                employmentKind,
                trade,
                level,
                employer,
                regionPath,
                officePath,
                mobileCipher,
                mobileHash,
                mobileTail,
                email,
                postcode,
                address,
                dueFrom,
                old.state,
                old.version);
    }

    /** The record with other ways to reach its person. */
    Staff reachedBy(Contact contact, @Nullable ProtectedNumber newMobile) {
        return new Staff(
                id,
                programme,
                account,
                name,
                idNumber,
                gender,
                employmentKind,
                trade,
                level,
                employer,
                regionPath,
                officePath,
                newMobile == null ? null : newMobile.cipher(),
                newMobile == null ? null : newMobile.hash(),
                newMobile == null ? null : newMobile.tail(),
                contact.email(),
                contact.postcode(),
                contact.address(),
                dueFrom,
                state,
                version);
    }

    /** The record with the name and numbers of another record of the same person. */
    Staff samePersonAs(Staff other) {
        return new Staff(
                id,
                programme,
                account,
                other.name,
                other.idNumber,
                other.gender,
                employmentKind,
                trade,
                level,
                employer,
                regionPath,
                officePath,
                other.mobileCipher,
                other.mobileHash,
                other.mobileTail,
                email,
                postcode,
                address,
                dueFrom,
                state,
                version);
    }

    private Staff with(StaffState next) {
        return new Staff(
                id,
                programme,
                account,
                name,
                idNumber,
                gender,
                employmentKind,
                trade,
                level,
                employer,
                regionPath,
                officePath,
                mobileCipher,
                mobileHash,
                mobileTail,
                email,
                postcode,
                address,
                dueFrom,
                next,
                version);
    }
}
