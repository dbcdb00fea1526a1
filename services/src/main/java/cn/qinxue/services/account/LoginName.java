package cn.qinxue.services.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * What a person may type to name an account.
 *
 * @param hash keyed hash of it, see {@link cn.qinxue.tenants.secret.PersonalNumbers#lookupHash}
 */
@MappedEntity
public record LoginName(@Id byte[] hash, UUID account, Kind kind) {

    /** An account has at most one of each. */
    public enum Kind {
        ID_NUMBER,
        MOBILE,
        ACCOUNT_NAME
    }
}
