package cn.qinxue.services.captcha;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaptchaUseRepository extends GenericRepository<CaptchaUse, byte[]> {

    /** 1 the first time, 0 afterwards, also when two come at once. */
    @Query("INSERT INTO captcha_use (nonce, expires_at) VALUES (:nonce, :expiresAt) ON CONFLICT DO NOTHING")
    int use(byte[] nonce, Instant expiresAt);

    @Query("DELETE FROM captcha_use WHERE expires_at < :now")
    void deleteExpired(Instant now);
}
