package cn.qinxue.services.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccountRepository extends CrudRepository<Account, UUID> {

    /** Locks the account's row, so that failed attempts made at once are all counted. */
    @Query("""
            SELECT a.* FROM account a JOIN login_name n ON n.account = a.id
            WHERE n.hash = :hash AND n.kind IN (:kinds) FOR UPDATE OF a""")
    Optional<Account> lockByLoginName(byte[] hash, Collection<LoginName.Kind> kinds);

    boolean existsByRole(Role role);

    /** Until the end of the transaction nobody else makes an account for this name. */
    @Query("SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.account.' || encode(:hash, 'hex')))::text")
    String lockName(byte[] hash);

    @Query("UPDATE account SET failures = :failures, locked_until = :lockedUntil WHERE id = :id")
    void failed(UUID id, int failures, @Nullable Instant lockedUntil);

    @Query("UPDATE account SET failures = 0, locked_until = NULL, last_login_at = :at WHERE id = :id")
    void loggedIn(UUID id, Instant at);

    @Query("""
            UPDATE account SET password_hash = :hash, must_change_password = :mustChange, failures = 0,
                locked_until = NULL, version = version + 1
            WHERE id = :id""")
    void changePassword(UUID id, String hash, boolean mustChange);

    @Query("UPDATE account SET mobile_cipher = :cipher, mobile_tail = :tail, version = version + 1 WHERE id = :id")
    void changeMobile(UUID id, byte[] cipher, String tail);

    @Query("UPDATE account SET name = :name, version = version + 1 WHERE id = :id")
    void rename(UUID id, String name);

    /** No row if somebody else changed the account since that version. */
    @Query("UPDATE account SET name = :name, version = version + 1 WHERE id = :id AND version = :version")
    int rename(UUID id, long version, String name);

    @Query("UPDATE account SET mobile_cipher = NULL, mobile_tail = NULL, version = version + 1 WHERE id = :id")
    void unbindMobile(UUID id);

    @Query("UPDATE account SET disabled = :disabled, version = version + 1 WHERE id = :id")
    void changeDisabled(UUID id, boolean disabled);
}
