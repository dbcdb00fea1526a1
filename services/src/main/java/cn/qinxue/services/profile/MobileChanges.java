package cn.qinxue.services.profile;

import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.sms.SmsCodes;
import cn.qinxue.services.sms.SmsCodes.Confirmation;
import cn.qinxue.services.sms.SmsPurpose;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.MobileNumberRefusal;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.secret.PersonalNumbers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Binding a mobile number, the first (完善信息) or another one: it must be held in the hand, a code proves it. */
@Singleton
public class MobileChanges {
    /** What came of asking for a code. */
    public sealed interface Beginning {
        record CodeSent(UUID code) implements Beginning {}

        record Refused(List<ProfileRefusal> refusals) implements Beginning {}
    }

    /** What came of typing it. */
    public sealed interface Outcome {
        record Bound(MobileNumber mobile) implements Outcome {}

        record Refused(List<ProfileRefusal> refusals) implements Outcome {}
    }

    private static final String TAKEN = "这个手机号已经绑定了另一个账号，请换一个手机号。";

    private final Accounts accounts;
    private final StaffRecords records;
    private final SmsCodes codes;
    private final OwnPassword ownPassword;
    private final AuditTrail trail;

    MobileChanges(Accounts accounts, StaffRecords records, SmsCodes codes, OwnPassword ownPassword, AuditTrail trail) {
        this.ownPassword = ownPassword;
        this.accounts = accounts;
        this.records = records;
        this.codes = codes;
        this.trail = trail;
    }

    /**
     * Sends a code to the number. Whoever has one bound, and administrators always, show the password as well: with an
     * unwatched screen alone nobody takes an account over. Not in one transaction: the slow hash is computed without a database connection.
     */
    public Beginning begin(Actor actor, String typed, String password) {
        var refusals = new ArrayList<ProfileRefusal>();
        MobileNumber.refusals(typed).stream()
                .map(MobileNumberRefusal::message)
                .map(message -> new ProfileRefusal("mobile", message))
                .forEach(refusals::add);
        var account = accounts.get(actor.account());
        if (account.mobileTail() != null || account.role() != Role.LEARNER) {
            ownPassword.refusal(account, password, "password").ifPresent(refusals::add);
        }
        return refusals.isEmpty()
                ? send(actor, account, MobileNumber.of(typed))
                : new Beginning.Refused(List.copyOf(refusals));
    }

    @Transactional
    Beginning send(Actor actor, Account account, MobileNumber mobile) {
        if (mobile.value().equals(accounts.mobile(account))) return refused("这就是现在绑定的手机号，不需要更换。");
        if (accounts.isTaken(mobile.value())) return refused(TAKEN);
        return switch (codes.send(SmsPurpose.MOBILE_CHANGE, subject(actor), Optional.of(mobile))) {
            case SmsCodes.Sending.Sent sent -> new Beginning.CodeSent(sent.id());
            case SmsCodes.Sending.Refused refused -> refused(refused.message());
        };
    }

    /** Sends another code for the same change. */
    @Transactional
    public SmsCodes.Sending sendAgain(UUID code) {
        return codes.sendAgain(SmsPurpose.MOBILE_CHANGE, code);
    }

    @Transactional
    public Outcome complete(Actor actor, UUID code, String typed) {
        return switch (codes.confirm(SmsPurpose.MOBILE_CHANGE, code, typed)) {
            case Confirmation.Refused refused -> notBound(refused.refusal().message());
            case Confirmation.Confirmed confirmed ->
                Arrays.equals(confirmed.subject(), subject(actor))
                        ? bind(actor, code, confirmed.mobile())
                        : notBound("这个验证码不是发给您的，请重新获取。");
        };
    }

    private Outcome bind(Actor actor, UUID code, MobileNumber mobile) {
        var account = accounts.get(actor.account());
        if (!accounts.changeMobile(account.id(), mobile.value())) return notBound(TAKEN);
        codes.use(code);
        // Only learners have records; the operators' house has not even the table.
        if (account.role() == Role.LEARNER) records.changeMobile(account.id(), mobile);
        trail.add(new Deed(
                account.id(),
                account.name(),
                AuditAction.MOBILE_CHANGE,
                "account/" + account.id(),
                before(account),
                Map.of("mobile", mobile.toString())));
        return new Outcome.Bound(mobile);
    }

    private static Map<String, String> before(Account account) {
        var tail = account.mobileTail();
        return tail == null ? Map.of() : Map.of("mobile", PersonalNumbers.masked(tail));
    }

    private static byte[] subject(Actor actor) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(actor.account().getMostSignificantBits())
                .putLong(actor.account().getLeastSignificantBits())
                .array();
    }

    private static Beginning refused(String message) {
        return new Beginning.Refused(List.of(new ProfileRefusal("mobile", message)));
    }

    private static Outcome notBound(String message) {
        return new Outcome.Refused(List.of(new ProfileRefusal("code", message)));
    }
}
