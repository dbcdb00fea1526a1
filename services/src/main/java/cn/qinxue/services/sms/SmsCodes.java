package cn.qinxue.services.sms;

import cn.qinxue.services.limit.Limit;
import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.secret.MasterKey;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/** Codes sent to a mobile number, which prove that somebody holds the telephone. */
@Singleton
public class SmsCodes {
    private static final int CODES = 1_000_000;

    /** What came of asking for a code. */
    public sealed interface Sending {
        /** It is on its way, or was pretended to be; the id goes with what the person types. */
        record Sent(UUID id) implements Sending {}

        /** Not sent, with a Chinese sentence why. */
        record Refused(String message) implements Sending {}
    }

    /** What came of typing a code. */
    public sealed interface Confirmation {
        /** The person holds that telephone. */
        record Confirmed(byte[] subject, MobileNumber mobile) implements Confirmation {}

        record Refused(SmsCodeRefusal refusal) implements Confirmation {}
    }

    private final SmsCodeRepository repository;
    private final SmsSender sender;
    private final RateLimits limits;
    private final PersonalNumbers numbers;
    private final MasterKey masterKey;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SmsCodes(
            SmsCodeRepository repository,
            SmsSender sender,
            RateLimits limits,
            PersonalNumbers numbers,
            MasterKey masterKey,
            Clock clock) {
        this.repository = repository;
        this.sender = sender;
        this.limits = limits;
        this.numbers = numbers;
        this.masterKey = masterKey;
        this.clock = clock;
    }

    /**
     * Sends a code.
     *
     * @param subject what it is for, given back when the code is confirmed
     * @param mobile empty where there is nobody to send it to: for login and recovery the answer is the same
     */
    @Transactional
    public Sending send(SmsPurpose purpose, byte[] subject, Optional<MobileNumber> mobile) {
        var now = clock.instant();
        var mobileHash =
                mobile.map(number -> numbers.lookupHash(number.value())).orElse(null);
        repository.lock(mobileHash == null ? subject : mobileHash);
        var about = repository.lastAbout(purpose, subject, now.minus(SmsCodeRules.BETWEEN));
        var soon = SmsCodeRules.wait(about.orElse(null), now);
        if (soon.isPresent()) return tooSoon(soon.get());
        if (limits.takeHere(Limit.SMS_ADDRESS).isPresent()
                || limits.takeHere(Limit.SMS_ADDRESS_DAILY).isPresent()) {
            return new Sending.Refused("这个网络发送的短信太多，请过一会儿再试，或拨打咨询电话。");
        }
        var refusal = mobileHash == null
                ? Optional.<Sending.Refused>empty()
                : numberRefusal(mobileHash, mobile.orElseThrow(), now);
        if (refusal.isPresent() && !purpose.isDiscreet()) return refusal.get();
        var receiver = refusal.isPresent() ? Optional.<MobileNumber>empty() : mobile;
        return new Sending.Sent(keep(purpose, subject, receiver.orElse(null), now));
    }

    /** Sends another code to where that one went, or pretends to as then. */
    @Transactional
    public Sending sendAgain(SmsPurpose purpose, UUID id) {
        var code = repository.lockById(id, purpose).orElse(null);
        if (code == null) return new Sending.Refused(new SmsCodeRefusal.Expired().message());
        return send(purpose, code.subject(), mobileOf(code));
    }

    /**
     * Compares what a person typed; a code is good for its own purpose only and bears few tries. It stays good, held by
     * this transaction, until {@link #use}.
     */
    @Transactional
    public Confirmation confirm(SmsPurpose purpose, UUID id, String typed) {
        var tooMany = limits.takeHere(Limit.SMS_CODE_ADDRESS);
        if (tooMany.isPresent()) {
            return new Confirmation.Refused(
                    new SmsCodeRefusal.TooManyHere(tooMany.get().toMinutes() + 1));
        }
        var code = repository.lockById(id, purpose).orElse(null);
        if (code == null) return new Confirmation.Refused(new SmsCodeRefusal.Expired());
        var plain = typed.strip();
        boolean matches = code.mobileCipher() != null && MessageDigest.isEqual(code.codeHash(), codeHash(id, plain));
        var refusal =
                SmsCodeRules.refusal(code.used(), code.tries(), code.expiresAt(), plain, matches, clock.instant());
        if (refusal.isPresent()) {
            if (refusal.get().countsAsTry()) repository.tried(id);
            return new Confirmation.Refused(refusal.get());
        }
        return new Confirmation.Confirmed(code.subject(), mobileOf(code).orElseThrow());
    }

    /** A confirmed code is worth nothing from now on. */
    @Transactional
    public void use(UUID id) {
        repository.use(id);
    }

    /** Forgets the codes that have expired. */
    @Transactional
    public void sweep() {
        repository.deleteExpired(clock.instant().minus(SmsCodeRules.BETWEEN));
    }

    private Optional<Sending.Refused> numberRefusal(byte[] mobileHash, MobileNumber mobile, Instant now) {
        var last = repository.lastToMobile(mobileHash, now.minus(SmsCodeRules.BETWEEN));
        var wait = SmsCodeRules.wait(last.orElse(null), now);
        if (wait.isPresent()) return Optional.of(tooSoon(wait.get()));
        if (limits.take(Limit.SMS_NUMBER_DAILY, mobile.value()).isEmpty()) return Optional.empty();
        return Optional.of(new Sending.Refused("这个手机号今天收到的验证码已到上限，请明天再试，或拨打咨询电话。"));
    }

    private UUID keep(SmsPurpose purpose, byte[] subject, @Nullable MobileNumber mobile, Instant now) {
        var id = Ids.next();
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        repository.save(new SmsCode(
                id,
                purpose,
                subject,
                mobile == null ? null : numbers.encrypt(mobile.value()),
                mobile == null ? null : numbers.lookupHash(mobile.value()),
                codeHash(id, code),
                0,
                now,
                now.plus(SmsCodeRules.LIFE),
                false));
        if (mobile != null) {
            sender.send(
                    mobile,
                    "【%s】验证码 %s，用于%s，%d 分钟内有效。请勿告诉任何人。"
                            .formatted(
                                    Tenancy.current().title(), code, purpose.label(), SmsCodeRules.LIFE.toMinutes()));
        }
        return id;
    }

    private Optional<MobileNumber> mobileOf(SmsCode code) {
        byte @Nullable [] cipher = code.mobileCipher();
        return cipher == null ? Optional.empty() : Optional.of(new MobileNumber(numbers.decrypt(cipher)));
    }

    private byte[] codeHash(UUID id, String code) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(masterKey.derive("sms-code/" + Tenancy.current().schemaName(), "HmacSHA256"));
            return mac.doFinal((id + "/" + code).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks HmacSHA256", e);
        }
    }

    private static Sending.Refused tooSoon(Duration wait) {
        return new Sending.Refused("验证码刚刚发过，请 " + (wait.toSeconds() + 1) + " 秒后再获取。");
    }
}
