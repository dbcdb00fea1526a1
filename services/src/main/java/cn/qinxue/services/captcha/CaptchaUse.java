package cn.qinxue.services.captcha;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** That a picture was answered; kept until it would have expired anyway. */
@MappedEntity
record CaptchaUse(@Id byte[] nonce, Instant expiresAt) {}
