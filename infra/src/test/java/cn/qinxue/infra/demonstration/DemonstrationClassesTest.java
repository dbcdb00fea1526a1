package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.facetoface.ClassFilter;
import cn.qinxue.services.facetoface.ClassFilter.Which;
import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.services.facetoface.ClassState;
import cn.qinxue.services.facetoface.FaceToFaceClass;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.services.facetoface.SeatRules;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.plan.PlanFilter;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemonstrationClassesTest {
    private static final RegionPath JIANGSU = RegionPath.root("320000");

    private static List<FaceToFaceClass> classes(Which which) {
        return TestHouse.bean(FaceToFaceClasses.class).page(JIANGSU, new ClassFilter(which, 0, ""), 0, 100);
    }

    /** One enrolls, one trains, one waits for the office and one is confirmed, with hours for those who passed. */
    @Test
    void classesAreThereInEveryStage() {
        var wanted = DemonstrationTenant.all().getFirst();
        var tenant = TestHouse.openTenant("classes", wanted.divisionCode());
        Tenancy.run(tenant, () -> {
            TestHouse.bean(DemonstrationPolicies.class).publishAll(wanted);
            TestHouse.bean(DemonstrationPolicies.class).publishThisYear(wanted);
            var people = new DemonstrationPeople.Plan("worker", JIANGSU, true, 6_000, 7, 2020);
            TestHouse.bean(DemonstrationPeople.class).load(people);
            TestHouse.bean(DemonstrationClasses.class).load(wanted);
            assertThat(classes(Which.PENDING)).singleElement().satisfies(its -> {
                assertThat(its.state(Instant.now())).isEqualTo(ClassState.TRAINING);
                assertThat(its.named()).isPositive().isLessThanOrEqualTo(its.allowedHeads());
            });
            assertThat(classes(Which.UNREPORTED)).singleElement().satisfies(its -> {
                var policy = TestHouse.bean(FaceToFaceClasses.class).policy(its);
                assertThat(SeatRules.hasTooFew(its, policy, Instant.now())).isTrue();
            });
            var confirmed = TestHouse.bean(FaceToFaceClasses.class)
                    .get(JIANGSU, classes(Which.PASSED).getFirst().id());
            assertThat(confirmed.members()).extracting(ClassMember::passed).contains(true, false);
            confirmed
                    .members()
                    .forEach(member -> assertThat(TestHouse.bean(HoursLedger.class)
                                    .entries(member.staff(), confirmed.its().year()))
                            .hasSize(Boolean.TRUE.equals(member.passed()) ? 3 : 0));
            var seated = new ArrayList<UUID>();
            for (var which : List.of(Which.PASSED, Which.PENDING, Which.UNREPORTED)) {
                for (var its : classes(which)) {
                    var detail = TestHouse.bean(FaceToFaceClasses.class).get(JIANGSU, its.id());
                    detail.members().forEach(member -> seated.add(member.staff()));
                }
            }
            assertThat(seated).doesNotHaveDuplicates();
            var approved =
                    TestHouse.bean(TrainingPlans.class).page(JIANGSU, new PlanFilter(null, "", null, null), 0, 100);
            assertThat(approved).hasSizeGreaterThan(5);
        });
    }
}
