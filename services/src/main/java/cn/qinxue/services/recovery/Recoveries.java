package cn.qinxue.services.recovery;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.limit.Limit;
import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.services.login.Identifier;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.services.sms.SmsPurpose;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.PersonName;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The first half of a recovery 找回密码: name (or bound mobile number) and account, then a code to the bound mobile number. Whether there is such an
 * account, whether the name is right and whether a number is bound makes no difference to the answer (decision 26).
 */
@Singleton
public class Recoveries {
    /**
     * What somebody typed.
     *
     * @param name the person's name; or, as administrators know it, the bound mobile number
     * @param captcha the challenge's token
     */
    public record Request(String name, String identifier, String captcha, String answer) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** @param code the id under which a code was sent, or was not */
        record CodeSent(UUID code) implements Outcome {}

        record Refused(List<RecoveryRefusal> refusals) implements Outcome {
            static Refused of(String field, String message) {
                return new Refused(List.of(new RecoveryRefusal(field, message)));
            }
        }
    }

    private final Captchas captchas;
    private final RateLimits limits;
    private final Accounts accounts;
    private final SmsCodes codes;
    private final PersonalNumbers numbers;

    Recoveries(Captchas captchas, RateLimits limits, Accounts accounts, SmsCodes codes, PersonalNumbers numbers) {
        this.captchas = captchas;
        this.limits = limits;
        this.accounts = accounts;
        this.codes = codes;
        this.numbers = numbers;
    }

    @Transactional
    public Outcome begin(Request request) {
        var refusals = new ArrayList<RecoveryRefusal>();
        if (request.name().isBlank()) refusals.add(new RecoveryRefusal("name", "请填写姓名，管理员也可以填写绑定的手机号。"));
        if (request.identifier().isBlank()) refusals.add(new RecoveryRefusal("account", "请填写登录账号。"));
        if (!captchas.solve(request.captcha(), request.answer())) {
            refusals.add(new RecoveryRefusal("captcha", "验证码不对或已过期，请按新的图片填写。"));
        }
        if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        var identifier = Identifier.of(request.identifier());
        return tooOften(identifier)
                .<Outcome>map(remaining ->
                        Outcome.Refused.of("", "尝试的次数太多，请 " + (remaining.toMinutes() + 1) + " 分钟后再试，或拨打咨询电话。"))
                .orElseGet(() -> send(request.name(), numbers.lookupHash(identifier.value())));
    }

    /** Sends another code for the same recovery. */
    @Transactional
    public SmsCodes.Sending sendAgain(UUID code) {
        return codes.sendAgain(SmsPurpose.RECOVERY, code);
    }

    private Optional<Duration> tooOften(Identifier identifier) {
        return limits.takeHere(Limit.RECOVERY_ADDRESS)
                .or(() -> limits.take(Limit.RECOVERY_ACCOUNT, identifier.value()));
    }

    private Outcome send(String name, byte[] loginName) {
        var mobile = accounts.withLoginName(loginName)
                .filter(account -> !account.disabled() && (isCalled(account, name) || isReachedAt(account, name)))
                .map(accounts::mobile)
                .map(MobileNumber::of);
        return switch (codes.send(SmsPurpose.RECOVERY, loginName, mobile)) {
            case SmsCodes.Sending.Sent sent -> new Outcome.CodeSent(sent.id());
            case SmsCodes.Sending.Refused refused -> Outcome.Refused.of("", refused.message());
        };
    }

    private static boolean isCalled(Account account, String name) {
        return PersonName.clean(account.name()).equals(PersonName.clean(name));
    }

    private boolean isReachedAt(Account account, String typed) {
        return MobileNumber.refusals(typed).isEmpty()
                && MobileNumber.of(typed).value().equals(accounts.mobile(account));
    }
}
