package cn.qinxue.services.sms;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SmsCodeRepository extends GenericRepository<SmsCode, UUID> {

    void save(SmsCode code);

    /** Until the end of the transaction nobody else sends a code to this number or for this subject. */
    @Query("SELECT pg_advisory_xact_lock(hashtext(current_schema() || encode(:key, 'hex')))::text")
    String lock(byte[] key);

    @Query("SELECT max(sent_at) FROM sms_code WHERE mobile_hash = :mobileHash AND sent_at > :since")
    Optional<Instant> lastToMobile(byte[] mobileHash, Instant since);

    @Query("SELECT max(sent_at) FROM sms_code WHERE purpose = :purpose AND subject = :subject AND sent_at > :since")
    Optional<Instant> lastAbout(SmsPurpose purpose, byte[] subject, Instant since);

    @Query("SELECT * FROM sms_code WHERE id = :id AND purpose = :purpose FOR UPDATE")
    Optional<SmsCode> lockById(UUID id, SmsPurpose purpose);

    @Query("UPDATE sms_code SET tries = tries + 1 WHERE id = :id")
    void tried(UUID id);

    @Query("UPDATE sms_code SET used = true WHERE id = :id")
    void use(UUID id);

    @Query("DELETE FROM sms_code WHERE expires_at < :now")
    void deleteExpired(Instant now);
}
