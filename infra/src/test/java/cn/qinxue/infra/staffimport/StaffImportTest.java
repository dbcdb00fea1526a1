package cn.qinxue.infra.staffimport;

import static cn.qinxue.infra.staffimport.ImportHouse.GULOU;
import static cn.qinxue.infra.staffimport.ImportHouse.NANJING;
import static cn.qinxue.infra.staffimport.ImportHouse.NANTONG;
import static cn.qinxue.infra.staffimport.ImportHouse.XUANWU;
import static cn.qinxue.infra.staffimport.ImportHouse.checked;
import static cn.qinxue.infra.staffimport.ImportHouse.errors;
import static cn.qinxue.infra.staffimport.ImportHouse.get;
import static cn.qinxue.infra.staffimport.ImportHouse.imported;
import static cn.qinxue.infra.staffimport.ImportHouse.people;
import static cn.qinxue.infra.staffimport.ImportHouse.refused;
import static cn.qinxue.infra.staffimport.ImportHouse.upload;
import static cn.qinxue.infra.staffimport.ImportHouse.work;
import static cn.qinxue.infra.staffimport.Lists.idNumber;
import static cn.qinxue.infra.staffimport.Lists.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staffimport.ImportColumn;
import cn.qinxue.services.staffimport.ImportCounts;
import cn.qinxue.services.staffimport.ImportState;
import cn.qinxue.services.staffimport.StaffImportFiles;
import cn.qinxue.services.staffimport.StaffImports;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffImportTest {
    private static final StaffImports IMPORTS = TestHouse.bean(StaffImports.class);
    private static final StaffRecords RECORDS = TestHouse.bean(StaffRecords.class);
    private static Tenant neighbour;
    private Tenant home;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = ImportHouse.open("import-neighbour");
        Tenancy.run(neighbour, () -> imported(NANJING, people(0, 20), false));
    }

    @BeforeEach
    void openTheHome() {
        home = ImportHouse.open("import");
    }

    private static List<List<String>> people(int from, int to) {
        return new ArrayList<>(IntStream.range(from, to).mapToObj(Lists::person).toList());
    }

    private static Staff record(int number) {
        return RECORDS.ofPerson(IdNumber.of(idNumber(number))).getFirst();
    }

    @Test
    void aLookChangesNothingAndSaysWhatWouldChange() {
        Tenancy.run(home, () -> {
            var rows = people(0, 6_000);
            rows.set(3, person(3, Map.of(ImportColumn.ID_NUMBER, "990000197501011030")));
            var its = checked(NANJING, rows);
            assertThat(its.state()).isEqualTo(ImportState.WAITING);
            assertThat(its.total()).isEqualTo(6_000);
            assertThat(its.counts()).isEqualTo(new ImportCounts(5_999, 0, 0, 0, 0, 1, 40));
            assertThat(ImportHouse.people(NANJING)).isZero();
            assertThat(IMPORTS.firstRows(NANJING.scope(), its.id()))
                    .extracting(row -> row.line())
                    .containsExactly(2, 3, 4, 5, 6);
        });
    }

    @Test
    void goodRowsGoInAndTheSameFileAgainChangesNothing() {
        Tenancy.run(home, () -> {
            var first = imported(NANJING, people(0, 6_000), false);
            assertThat(first.state()).isEqualTo(ImportState.DONE);
            assertThat(first.counts()).isEqualTo(new ImportCounts(6_000, 0, 0, 0, 0, 0, 40));
            assertThat(ImportHouse.people(NANJING)).isEqualTo(6_000);
            var staff = record(17);
            assertThat(staff.name()).isEqualTo("张辛明");
            assertThat(staff.employmentKind()).isEqualTo(EmploymentKind.DISPATCHED);
            assertThat(staff.level()).isEqualTo(SkillLevel.SENIOR);
            assertThat(RECORDS.idNumber(staff)).isEqualTo(idNumber(17));
            assertThat(RECORDS.mobile(staff)).contains("10000000017");
            assertThat(staff.dueFrom()).isEqualTo(java.time.Year.now().getValue());
            assertThat(record(5).employmentKind()).isEqualTo(EmploymentKind.ESTABLISHED);

            var second = imported(NANJING, people(0, 6_000), true);
            assertThat(second.counts()).isEqualTo(new ImportCounts(0, 6_000, 0, 0, 0, 0, 0));
            assertThat(record(17).version()).isZero();
        });
        Tenancy.run(neighbour, () -> assertThat(ImportHouse.people(NANJING)).isEqualTo(20));
    }

    @Test
    void confirmingBringsInWhatWasShown() {
        Tenancy.run(home, () -> {
            var its = checked(NANJING, people(0, 10));
            assertThat(IMPORTS.confirm(NANJING, its.id(), false)).isTrue();
            assertThat(IMPORTS.confirm(NANJING, its.id(), false)).isFalse();
            work();
            assertThat(get(NANJING, its.id()).state()).isEqualTo(ImportState.DONE);
            assertThat(ImportHouse.people(NANJING)).isEqualTo(10);
            assertThat(TestHouse.bean(AuditTrail.class).about("staff-import/" + its.id(), 10))
                    .hasSize(3)
                    .allMatch(entry -> entry.accountName().equals("韩志远"));
        });
    }

    @Test
    void peopleWhoExistAreChangedOnlyIfAskedFor() {
        Tenancy.run(home, () -> {
            imported(NANJING, people(0, 10), false);
            var rows = people(0, 10);
            rows.set(1, person(1, Map.of(ImportColumn.LEVEL, "技师", ImportColumn.MOBILE, "10012345678")));
            rows.set(2, person(2, Map.of(ImportColumn.EMPLOYER, "玄武区第二十服务中心")));
            rows.set(3, person(3, Map.of(ImportColumn.MOBILE, "", ImportColumn.ADDRESS, "")));
            assertThat(imported(NANJING, rows, false).counts()).isEqualTo(new ImportCounts(0, 8, 2, 0, 0, 0, 0));
            assertThat(record(1).level()).isEqualTo(SkillLevel.SENIOR);

            assertThat(imported(NANJING, rows, true).counts()).isEqualTo(new ImportCounts(0, 8, 0, 1, 1, 0, 1));
            assertThat(record(1).level()).isEqualTo(SkillLevel.TECHNICIAN);
            assertThat(RECORDS.mobile(record(1))).contains("10012345678");
            assertThat(RECORDS.mobile(record(3))).contains("10000000003");
            var trail = TestHouse.bean(AuditTrail.class);
            assertThat(trail.about("staff/" + record(2).id(), 5))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.beforeValue()).contains("玄武区第3服务中心");
                        assertThat(entry.afterValue()).contains("玄武区第二十服务中心");
                    });
            assertThat(trail.about("staff/" + record(1).id(), 5).getFirst().afterValue())
                    .contains("技师", "**** 5678")
                    .doesNotContain("10012345678");
            assertThat(trail.verify()).isInstanceOf(AuditTrail.Verification.Intact.class);
        });
    }

    @Test
    void aPersonOfASiblingRegionIsNeitherMovedNorGivenAway() {
        Tenancy.run(home, () -> {
            imported(NANTONG, List.of(person(1, Map.of(ImportColumn.REGION, "江苏省/南通市/海安市"))), false);
            var its = imported(NANJING, List.of(person(1)), true);
            assertThat(its.counts().bad()).isEqualTo(1);
            var problem = refused(NANJING, its).getFirst().problems().getFirst();
            assertThat(problem.problem() + problem.remedy())
                    .contains("其他地区", "上级工考办")
                    .doesNotContain("南通", "海安");
            assertThat(ImportHouse.people(NANTONG)).isEqualTo(1);
        });
    }

    @Test
    void theOfficeAboveMovesPeopleBetweenItsCounties() {
        Tenancy.run(home, () -> {
            imported(GULOU, List.of(person(1, Map.of(ImportColumn.REGION, Lists.GULOU))), false);
            var row = person(1, Map.of(ImportColumn.EMPLOYER, "玄武区教育局"));
            assertThat(imported(NANJING, List.of(row), true).counts()).isEqualTo(new ImportCounts(0, 0, 0, 0, 1, 0, 1));
            assertThat(ImportHouse.people(GULOU)).isZero();
            assertThat(ImportHouse.people(XUANWU)).isEqualTo(1);
        });
    }

    @Test
    void aNameInAnotherRegionIsADifferenceThatNamesBoth() {
        Tenancy.run(home, () -> {
            imported(NANJING, List.of(person(1)), false);
            var its = imported(NANJING, List.of(person(41, Map.of(ImportColumn.REGION, Lists.GULOU))), false);
            assertThat(refused(NANJING, its).getFirst().problems().getFirst().problem())
                    .contains(Lists.XUANWU, Lists.GULOU);
        });
    }

    @Test
    void anImportOutsideTheScopeIsNotThere() throws IOException {
        Tenancy.run(home, () -> {
            var its = checked(XUANWU, List.of(person(1), person(1)));
            assertThat(IMPORTS.find(GULOU.scope(), its.id())).isEmpty();
            assertThat(IMPORTS.page(GULOU.scope(), 0, 10)).isEmpty();
            assertThat(IMPORTS.count(GULOU.scope())).isZero();
            assertThat(IMPORTS.page(NANJING.scope(), 0, 10)).hasSize(1);
            var files = TestHouse.bean(StaffImportFiles.class);
            assertThatThrownBy(() -> IMPORTS.confirm(GULOU, its.id(), false)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> IMPORTS.firstRows(GULOU.scope(), its.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> IMPORTS.refusedRows(GULOU.scope(), its.id(), 0, 1))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> files.abandon(GULOU, its.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> files.original(GULOU, its.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> files.beginErrors(GULOU, its.id())).isInstanceOf(NotFound.class);
        });
        Tenancy.run(
                neighbour,
                () -> assertThat(IMPORTS.find(NANJING.scope(), UUID.randomUUID()))
                        .isEmpty());
    }

    @Test
    void refusedRowsComeBackAndGoInOnceTheyAreCorrected() {
        Tenancy.run(home, () -> {
            var rows = people(0, 30);
            rows.set(4, person(4, Map.of(ImportColumn.TRADE, "厨师", ImportColumn.GENDER, "男")));
            rows.set(9, person(9, Map.of(ImportColumn.LEVEL, "高级")));
            var its = imported(NANJING, rows, false);
            assertThat(its.counts().bad()).isEqualTo(2);
            var errors = Lists.read(errors(NANJING, its.id()));
            assertThat(errors.getFirst())
                    .startsWith(Lists.head().toArray(String[]::new))
                    .endsWith("问题");
            assertThat(errors.get(1).get(12)).contains("第 6 行", "厨师", "中式烹调师", "性别");
            assertThat(errors.get(2).get(12)).contains("改为“高级工”");
            var corrected = errors.stream().skip(1).map(ArrayList::new).toList();
            corrected.get(0).set(ImportColumn.TRADE.ordinal(), "中式烹调师");
            corrected.get(0).set(ImportColumn.GENDER.ordinal(), person(4).get(2));
            corrected.get(1).set(ImportColumn.LEVEL.ordinal(), "高级工");
            var again = imported(NANJING, new ArrayList<>(corrected), false);
            assertThat(again.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 0, 0, 2));
            assertThat(ImportHouse.people(NANJING)).isEqualTo(30);
        });
    }

    @Test
    void aFileThatIsNoListIsRefusedWithAReason() {
        Tenancy.run(home, () -> {
            var id = upload(NANJING, "你好".getBytes(java.nio.charset.StandardCharsets.UTF_8), false, true);
            work();
            var its = get(NANJING, id);
            assertThat(its.state()).isEqualTo(ImportState.REFUSED);
            assertThat(its.refusal()).contains("没有找到模板的表头", "你好");
        });
    }
}
