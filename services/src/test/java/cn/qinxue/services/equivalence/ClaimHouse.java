package cn.qinxue.services.equivalence;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.LearnerHouse.Learner;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** People of several offices in the year 2023, of whom a technician may have 20 hours of study courses, 30 in all. */
final class ClaimHouse {
    static final RegionPath PROVINCE = RegionPath.root("320000");
    static final RegionPath NANTONG = PROVINCE.child("320600");
    static final RegionPath HAIAN = NANTONG.child("320685");
    static final RegionPath WUXI = PROVINCE.child("320200");
    static final LocalDate TODAY = LocalDate.of(2023, 10, 15);
    private static final AtomicInteger PAPER = new AtomicInteger();

    private final LearnerHouse house;

    private ClaimHouse(LearnerHouse house) {
        this.house = house;
    }

    static ClaimHouse open(String name) {
        LearnerHouse.today(TODAY);
        var house = LearnerHouse.open(name);
        house.publish(PolicyFixtures.yaml("jiangsu-worker-2023.yaml")
                .replace("label: 研修班, maxHours: 40", "label: 研修班, maxHours: 20")
                .replace("maxHoursPerYear: 40", "maxHoursPerYear: 30"));
        return new ClaimHouse(house);
    }

    LearnerHouse house() {
        return house;
    }

    /** Somebody in a unit of that region. */
    Learner learner(String region) {
        var learner = house.learner(SkillLevel.TECHNICIAN);
        house.run(() -> {
            var employer = ((Employers.Outcome.Saved) LearnerHouse.bean(Employers.class)
                            .create(
                                    Officers.at(PROVINCE),
                                    new EmployerDetails("单位" + PAPER.incrementAndGet(), region, null)))
                    .employer();
            var records = LearnerHouse.bean(StaffRecords.class);
            var staff = records.find(PROVINCE, learner.staff()).orElseThrow();
            var details = records.details(staff);
            var moved = new StaffDetails(
                    details.name(),
                    details.idNumber(),
                    details.gender(),
                    details.employmentKind(),
                    details.trade(),
                    details.level(),
                    employer.id(),
                    details.contact());
            var outcome = records.change(PROVINCE, staff.id(), staff.version(), true, moved);
            if (!(outcome instanceof StaffRecords.Outcome.Saved)) throw new IllegalStateException(outcome.toString());
        });
        return learner;
    }

    static Actor actor(Learner learner) {
        return Actor.of(learner.account(), Role.LEARNER, "张三");
    }

    /** A study course in April. */
    static ClaimDraft draft(int hours) {
        return draft("STUDY_COURSE", hours);
    }

    static ClaimDraft draft(String kind, int hours) {
        return new ClaimDraft(
                kind,
                "技师研修班第" + PAPER.incrementAndGet() + "期",
                "省人社厅",
                LocalDate.of(2023, 4, 10),
                LocalDate.of(2023, 4, 14),
                null,
                hours);
    }

    /** A paper that nobody else has. */
    static SentPaper paper() {
        return paper("证书.pdf", "%PDF-1.7 " + PAPER.incrementAndGet());
    }

    static SentPaper paper(String name, String content) {
        return new SentPaper("paper1", name, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    EquivalenceClaim filed(Learner learner, ClaimDraft draft) {
        return filed(learner, draft, paper());
    }

    EquivalenceClaim filed(Learner learner, ClaimDraft draft, SentPaper paper) {
        return switch (file(learner, draft, List.of(paper))) {
            case ClaimFiling.Outcome.Filed filed -> filed.claim();
            case ClaimFiling.Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    ClaimFiling.Outcome file(Learner learner, ClaimDraft draft, List<SentPaper> papers) {
        return house.call(() -> {
            try {
                return LearnerHouse.bean(ClaimFiling.class).file(actor(learner), learner.staff(), draft, papers);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    ClaimDecisions.Outcome approve(RegionPath office, EquivalenceClaim claim, int granted) {
        return house.call(() -> LearnerHouse.bean(ClaimDecisions.class)
                .approve(Officers.at(office), claim.id(), claim.version(), granted, ""));
    }

    ClaimDecisions.Outcome refuse(RegionPath office, EquivalenceClaim claim, String opinion) {
        return house.call(() -> LearnerHouse.bean(ClaimDecisions.class)
                .refuse(Officers.at(office), claim.id(), claim.version(), opinion));
    }

    ClaimDecisions.Outcome revoke(RegionPath office, EquivalenceClaim claim, String reason) {
        return house.call(() -> LearnerHouse.bean(ClaimDecisions.class)
                .revoke(Officers.at(office), claim.id(), claim.version(), reason));
    }

    boolean withdraw(Learner learner, EquivalenceClaim claim) {
        return house.call(() -> LearnerHouse.bean(ClaimFiling.class).withdraw(actor(learner), claim.id()));
    }

    EquivalenceClaim reload(EquivalenceClaim claim) {
        return house.call(() ->
                LearnerHouse.bean(ClaimRepository.class).findById(claim.id()).orElseThrow());
    }
}
