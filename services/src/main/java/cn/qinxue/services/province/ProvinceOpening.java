package cn.qinxue.services.province;

import cn.qinxue.services.account.FirstPasswords;
import cn.qinxue.services.office.FirstAdministrator;
import cn.qinxue.services.origin.Origin;
import cn.qinxue.tenants.opening.OpeningLock;
import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.policy.FirstPolicy;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.ProgrammeKind;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens provinces as operators ask for them: live at their host within seconds, or nothing at all. */
@Singleton
public class ProvinceOpening {
    private static final Logger LOG = LoggerFactory.getLogger(ProvinceOpening.class);
    private static final String PROGRAMME_NAME = "工勤人员继续教育";

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The province is live.
         *
         * @param account what its first administrator logs in with
         * @param password their first password; kept nowhere, so this is the one time it can be shown
         * @param took from the request to the first page that could be served
         */
        record Opened(Tenant tenant, String account, String password, Duration took) implements Outcome {}

        /** Nothing was done, for all of these reasons. */
        record Refused(List<ProvinceRefusal> refusals) implements Outcome {}

        /** Something broke half way: all of it was undone, and the same may be asked again. */
        record Failed() implements Outcome {}
    }

    private final Tenants tenants;
    private final TenantOpening opening;
    private final OpeningLock lock;
    private final FirstPasswords firstPasswords;
    private final Passwords passwords;
    private final Clock clock;

    ProvinceOpening(
            Tenants tenants,
            TenantOpening opening,
            OpeningLock lock,
            FirstPasswords firstPasswords,
            Passwords passwords,
            Clock clock) {
        this.tenants = tenants;
        this.opening = opening;
        this.lock = lock;
        this.firstPasswords = firstPasswords;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Everything against the request at this moment. */
    public List<ProvinceRefusal> refusals(ProvinceRequest request) {
        return ProvinceRules.refusals(request, tenants.platform(), tenants.all(), LocalDate.now(clock));
    }

    /** A failure half way leaves nothing behind, and the same request can be made again. */
    public Outcome open(ProvinceRequest request, Operator by) {
        long begun = System.nanoTime();
        var refusals = refusals(request);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var password = firstPasswords.next();
        var administrator = administrator(request, password, by);
        try {
            return lock.hold(() -> switch (opened(request, administrator, by)) {
                case TenantOpening.Outcome.Opened opened ->
                    new Outcome.Opened(
                            opened.tenant(),
                            administrator.accountName(),
                            password,
                            Duration.ofNanos(System.nanoTime() - begun));
                case TenantOpening.Outcome.Taken taken -> new Outcome.Refused(refusals(request));
            });
        } catch (RuntimeException e) {
            LOG.error("Opening {} failed and was undone", request.get(ProvinceField.CODE), e);
            return new Outcome.Failed();
        }
    }

    /** What was free before the turn came may be somebody's by now. */
    private TenantOpening.Outcome opened(ProvinceRequest request, FirstAdministrator administrator, Operator by) {
        tenants.forget();
        if (!refusals(request).isEmpty()) return new TenantOpening.Outcome.Taken();
        var policy = new FirstPolicy(programme(request), request.policy(), by.name(), "开通" + name(request));
        var deed = OpeningDeed.of(request, by, Origin.current());
        return opening.open(new TenantOpening.Request(request.tenant(), List.of(policy, administrator, deed)));
    }

    private FirstAdministrator administrator(ProvinceRequest request, String password, Operator by) {
        return new FirstAdministrator(
                request.get(ProvinceField.ADMINISTRATOR_NAME),
                request.get(ProvinceField.ADMINISTRATOR_ACCOUNT),
                passwords.hash(password),
                "平台运营 " + by.name());
    }

    private static Programme programme(ProvinceRequest request) {
        return new Programme(
                ProvinceRules.PROGRAMME, PROGRAMME_NAME, request.get(ProvinceField.DIVISION), ProgrammeKind.WORKER);
    }

    private static String name(ProvinceRequest request) {
        return request.get(ProvinceField.NAME);
    }
}
