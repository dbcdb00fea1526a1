package cn.qinxue.services.activation;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.activation.ActivationRefusal.FieldWrong;
import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.limit.Limit;
import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.services.sms.SmsPurpose;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The first half of an activation: who somebody is, by name and ID number, and a code to their telephone. Only whoever
 * knows both of a person who is not activated yet learns more than that the two do not match; tries are counted.
 */
@Singleton
public class ActivationRequests {
    /**
     * What somebody typed.
     *
     * @param captcha the challenge's token
     */
    public record Request(String name, String idNumber, String mobile, String captcha, String answer) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** @param code the id under which the code was sent */
        record CodeSent(UUID code) implements Outcome {}

        record Refused(List<ActivationRefusal> refusals) implements Outcome {
            static Refused of(ActivationRefusal refusal) {
                return new Refused(List.of(refusal));
            }
        }
    }

    private final Captchas captchas;
    private final RateLimits limits;
    private final StaffRecords records;
    private final Accounts accounts;
    private final SmsCodes codes;
    private final Clock clock;

    ActivationRequests(
            Captchas captchas,
            RateLimits limits,
            StaffRecords records,
            Accounts accounts,
            SmsCodes codes,
            Clock clock) {
        this.captchas = captchas;
        this.limits = limits;
        this.records = records;
        this.accounts = accounts;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    public Outcome begin(Request request) {
        var refusals = new ArrayList<>(ActivationRules.formRefusals(
                request.name(), request.idNumber(), request.mobile(), LocalDate.now(clock)));
        if (!captchas.solve(request.captcha(), request.answer())) {
            refusals.add(new FieldWrong("captcha", "验证码不对或已过期，请按新的图片填写。"));
        }
        if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        var idNumber = IdNumber.of(request.idNumber());
        return tooOften(idNumber)
                .<Outcome>map(remaining -> Outcome.Refused.of(new ActivationRefusal.TooOften(remaining)))
                .orElseGet(() -> match(request.name(), idNumber, MobileNumber.of(request.mobile())));
    }

    /** Sends another code for the same activation. */
    @Transactional
    public SmsCodes.Sending sendAgain(UUID code) {
        return codes.sendAgain(SmsPurpose.ACTIVATION, code);
    }

    private Optional<Duration> tooOften(IdNumber idNumber) {
        return limits.takeHere(Limit.ACTIVATION_ADDRESS)
                .or(() -> limits.take(Limit.ACTIVATION_PERSON, idNumber.value()));
    }

    private Outcome match(String name, IdNumber idNumber, MobileNumber mobile) {
        var ofPerson = records.ofPerson(idNumber);
        return switch (ActivationRules.match(name, ofPerson)) {
            case NONE -> {
                var tenant = Tenancy.current();
                yield Outcome.Refused.of(
                        new ActivationRefusal.NoMatch(tenant.organiser(), tenant.hotline(), tenant.officeHours()));
            }
            case ALREADY_ACTIVE -> Outcome.Refused.of(new ActivationRefusal.AlreadyActive());
            case FREE -> {
                if (accounts.isTaken(idNumber.value())) {
                    yield Outcome.Refused.of(new ActivationRefusal.AlreadyActive());
                }
                if (accounts.isTaken(mobile.value())) {
                    yield Outcome.Refused.of(new ActivationRefusal.MobileTaken());
                }
                yield send(ActivationRules.free(ofPerson).getFirst().id(), mobile);
            }
        };
    }

    private Outcome send(UUID staff, MobileNumber mobile) {
        var subject = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(staff.getMostSignificantBits())
                .putLong(staff.getLeastSignificantBits())
                .array();
        return switch (codes.send(SmsPurpose.ACTIVATION, subject, Optional.of(mobile))) {
            case SmsCodes.Sending.Sent sent -> new Outcome.CodeSent(sent.id());
            case SmsCodes.Sending.Refused refused -> Outcome.Refused.of(new FieldWrong("mobile", refused.message()));
        };
    }
}
