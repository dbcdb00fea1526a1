package cn.qinxue.infra.demonstration;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.equivalence.ClaimDecisions;
import cn.qinxue.services.equivalence.ClaimDraft;
import cn.qinxue.services.equivalence.ClaimFiling;
import cn.qinxue.services.equivalence.Claims;
import cn.qinxue.services.equivalence.DecidingOffices;
import cn.qinxue.services.equivalence.EquivalenceClaim;
import cn.qinxue.services.equivalence.SentPaper;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Policy;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Claims of the demonstration in every state, each with a paper, made by the same services as everybody's. */
@Singleton
class DemonstrationClaims {
    private static final String OFFICER = "演示审批人";
    private static final int SHARED_PAPER = 1;

    /** Training elsewhere, as a learner would write it. */
    private record Training(String title, String organiser, int days, int hours) {}

    private static final List<Training> TRAININGS = List.of(
            new Training("技师综合能力研修班", "省职业技能鉴定中心", 3, 1200),
            new Training("安全生产管理人员进修班", "省安全生产科学研究院", 5, 2000),
            new Training("机关后勤技能交流活动", "省机关事务管理协会", 1, 400),
            new Training("新能源车辆维护技术讲习班", "省交通技师学院", 2, 800),
            new Training("绿化养护新技术研修班", "省林业职业技术学院", 4, 1600));

    private final Claims claims;
    private final ClaimFiling filing;
    private final ClaimDecisions decisions;
    private final DecidingOffices offices;
    private final DemonstrationClaimants claimants;
    private final Clock clock;

    DemonstrationClaims(
            Claims claims,
            ClaimFiling filing,
            ClaimDecisions decisions,
            DecidingOffices offices,
            DemonstrationClaimants claimants,
            Clock clock) {
        this.claims = claims;
        this.filing = filing;
        this.decisions = decisions;
        this.offices = offices;
        this.claimants = claimants;
        this.clock = clock;
    }

    /** Nothing where the programme takes no claims this year. Returns how many were filed. */
    int load(DemonstrationTenant tenant) {
        var policy = claims.policy(tenant.programme(), today().getYear())
                .filter(its -> its.equivalence().enabled());
        if (policy.isEmpty()) return 0;
        int number = 0;
        for (var staff : claimants.activated(tenant)) {
            begin(policy.get(), staff, number++);
        }
        return number;
    }

    /** Every fourth stays pending, the others are refused, approved and withdrawn. */
    private void begin(Policy policy, Staff staff, int number) {
        var claim = file(policy, staff, number);
        switch (number % 4) {
            case 1 -> refuse(staff, claim);
            case 2 -> approve(staff, claim);
            case 3 -> filing.withdraw(learner(staff), claim.id());
            default -> {}
        }
    }

    private EquivalenceClaim file(Policy policy, Staff staff, int number) {
        var training = TRAININGS.get(number % TRAININGS.size());
        var kinds = policy.equivalence().kinds();
        var last = latest(7 * (number + 2));
        var draft = new ClaimDraft(
                kinds.get(number % kinds.size()).code(),
                training.title(),
                training.organiser(),
                earliest(last, training.days()),
                last,
                null,
                training.hours());
        // Two people hand in the same paper: the offices are to see how that is pointed out.
        var paper = new ByteArrayInputStream(DemonstrationPaper.png(number == 4 ? SHARED_PAPER : number + 1));
        try {
            var outcome =
                    filing.file(learner(staff), staff.id(), draft, List.of(new SentPaper("paper1", "结业证书.png", paper)));
            if (outcome instanceof ClaimFiling.Outcome.Filed filed) return filed.claim();
            throw new IllegalStateException(outcome.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The paper of a claim was not kept", e);
        }
    }

    private void approve(Staff staff, EquivalenceClaim claim) {
        check(decisions.approve(officer(staff), claim.id(), claim.version(), null, "材料齐全，按证书载明的学时认定。"));
    }

    private void refuse(Staff staff, EquivalenceClaim claim) {
        check(decisions.refuse(officer(staff), claim.id(), claim.version(), "证书上看不清主办单位印章，请重新拍照后申报。"));
    }

    private static void check(ClaimDecisions.Outcome outcome) {
        if (!(outcome instanceof ClaimDecisions.Outcome.Decided)) throw new IllegalStateException(outcome.toString());
    }

    private Actor officer(Staff staff) {
        var post = new Post(offices.of(staff.officePath()), OfficeRole.OFFICE_ADMINISTRATOR);
        return new Actor(Ids.next(), Role.ADMINISTRATOR, OFFICER, false, false, post);
    }

    private static Actor learner(Staff staff) {
        var account = staff.account();
        if (account == null) throw new IllegalStateException("Not activated: " + staff.id());
        return Actor.of(account, Role.LEARNER, staff.name());
    }

    /** So many days ago, but within this year. */
    private LocalDate latest(int daysBack) {
        var day = today().minusDays(daysBack);
        return day.getYear() == today().getYear() ? day : today();
    }

    private LocalDate earliest(LocalDate last, int days) {
        var first = last.minusDays(days - 1L);
        return first.getYear() == last.getYear() ? first : last;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
