package cn.qinxue.services.enrollment;

import static cn.qinxue.services.enrollment.LearnerHouse.hours;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.certificate.Certificates;
import cn.qinxue.services.enrollment.Enrollment.State;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.staff.StaffChanges;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffHistory;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Jiangsu 2023 a senior worker needs fewer hours than a technician. */
class LevelCorrectionTest {
    private static final RegionPath PROVINCE = new RegionPath("320000/");
    private static final Actor OFFICE = new Actor(
            Ids.next(), Role.ADMINISTRATOR, "办事员", false, false, new Post(PROVINCE, OfficeRole.OFFICE_ADMINISTRATOR));

    private static LearnerHouse home;
    private static Offering offering;
    private Enrollment enrollment;

    @BeforeAll
    static void openHouse() {
        LearnerHouse.today(LocalDate.of(2023, 9, 15));
        home = LearnerHouse.open("level-correction");
        offering = home.offer(
                PolicyFixtures.yaml("jiangsu-worker-2023.yaml").replace("fen: 12000", "fen: 0"), SkillLevel.TECHNICIAN);
    }

    @BeforeEach
    void complete() {
        LearnerHouse.today(LocalDate.of(2023, 9, 15));
        enrollment = home.enroll(home.learner(SkillLevel.TECHNICIAN), offering);
        home.run(() -> {
            for (var category : new String[] {"IDEOLOGY", "GENERAL", "SKILL"}) {
                LearnerHouse.bean(Completion.class).enter(hours(enrollment, category, 1600));
            }
        });
        assertThat(home.reload(enrollment).state()).isEqualTo(State.COMPLETED);
    }

    private void change(SkillLevel level, @Nullable String correction) {
        home.run(() -> {
            var records = LearnerHouse.bean(StaffRecords.class);
            var staff = records.find(PROVINCE, enrollment.staff()).orElseThrow();
            var as = records.details(staff);
            var wanted = new StaffDetails(
                    as.name(),
                    as.idNumber(),
                    as.gender(),
                    as.employmentKind(),
                    as.trade(),
                    level,
                    as.employer(),
                    as.contact());
            assertThat(LearnerHouse.bean(StaffChanges.class)
                            .change(OFFICE, staff.id(), staff.version(), wanted, correction))
                    .isInstanceOf(StaffRecords.Outcome.Saved.class);
        });
    }

    private String certificate() {
        return home.call(() -> LearnerHouse.bean(Certificates.class)
                .valid(enrollment.staff(), 2023)
                .orElseThrow()
                .number());
    }

    @Test
    void whoRoseKeepsTheLevelOfTheYear() {
        change(SkillLevel.SENIOR_TECHNICIAN, null);
        assertThat(home.reload(enrollment).level()).isEqualTo(SkillLevel.TECHNICIAN);
    }

    @Test
    void aCorrectionIsJudgedAnewWithACertificateOfTheRightLevelAndTheReasonOnTheTrail() {
        var before = certificate();
        change(SkillLevel.SENIOR_TECHNICIAN, "证书登记有误");
        var corrected = home.reload(enrollment);
        assertThat(corrected.level()).isEqualTo(SkillLevel.SENIOR_TECHNICIAN);
        assertThat(corrected.state()).isEqualTo(State.COMPLETED);
        assertThat(certificate()).isNotEqualTo(before);
        home.run(() -> assertThat(LearnerHouse.bean(StaffHistory.class)
                        .of(PROVINCE, enrollment.staff())
                        .getFirst()
                        .toString())
                .contains("levelCorrection", "证书登记有误"));
    }

    @Test
    void aYearThatIsOverStaysAsItWas() {
        LearnerHouse.today(LocalDate.of(2024, 1, 2));
        change(SkillLevel.SENIOR_TECHNICIAN, "证书登记有误");
        assertThat(home.reload(enrollment).level()).isEqualTo(SkillLevel.TECHNICIAN);
    }
}
