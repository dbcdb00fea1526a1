package cn.qinxue.infra.staffimport;

import cn.qinxue.infra.demonstration.DemonstrationTrades;
import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staffimport.KeptRow;
import cn.qinxue.services.staffimport.StaffImport;
import cn.qinxue.services.staffimport.StaffImportFiles;
import cn.qinxue.services.staffimport.StaffImportJob;
import cn.qinxue.services.staffimport.StaffImports;
import cn.qinxue.services.staffimport.Upload;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.DemonstrationPolicy;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A province with a programme, its policy of this year and the trades, and offices that import. */
final class ImportHouse {
    static final String PROGRAMME = "worker";
    static final Actor NANJING = administrator("320000/320100/");
    static final Actor XUANWU = administrator("320000/320100/320102/");
    static final Actor GULOU = administrator("320000/320100/320106/");
    static final Actor NANTONG = administrator("320000/320600/");

    private static final StaffImports IMPORTS = TestHouse.bean(StaffImports.class);
    private static final StaffImportFiles FILES = TestHouse.bean(StaffImportFiles.class);
    private static final StaffRecords RECORDS = TestHouse.bean(StaffRecords.class);

    private ImportHouse() {}

    static Actor administrator(String office) {
        return new Actor(
                UUID.randomUUID(),
                Role.ADMINISTRATOR,
                "韩志远",
                false,
                false,
                new Post(new RegionPath(office), OfficeRole.OFFICE_ADMINISTRATOR));
    }

    static Tenant open(String name) {
        var tenant = TestHouse.openTenant(name);
        Tenancy.run(tenant, () -> {
            var source = BuiltInPolicies.all().stream()
                    .filter(policy -> policy.file().equals("jiangsu-worker-2023.yaml"))
                    .findFirst()
                    .orElseThrow();
            TestHouse.bean(Programmes.class).open(source.programme());
            var yaml = PolicyYaml.write(DemonstrationPolicy.derive(source.policy(), LocalDate.now()));
            var published = TestHouse.bean(Policies.class).publish(PROGRAMME, yaml, "测试", "测试");
            if (!(published instanceof Publication.Published)) {
                throw new IllegalStateException(published.toString());
            }
            TestHouse.bean(DemonstrationTrades.class).load();
        });
        return tenant;
    }

    static UUID upload(Actor actor, byte[] content, boolean updateExisting, boolean unattended) {
        try {
            var upload = new Upload(PROGRAMME, "名单.xlsx", updateExisting, unattended);
            return switch (FILES.upload(actor, upload, new ByteArrayInputStream(content))) {
                case StaffImportFiles.Outcome.Accepted accepted -> accepted.id();
                case StaffImportFiles.Outcome.Refused refused -> throw new AssertionError(refused);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void work() {
        TestHouse.bean(StaffImportJob.class).run();
    }

    static StaffImport get(Actor actor, UUID id) {
        return IMPORTS.find(actor.scope(), id).orElseThrow();
    }

    /** Looked at, not brought in. */
    static StaffImport checked(Actor actor, List<List<String>> rows) {
        var id = upload(actor, Lists.xlsx(rows), false, false);
        work();
        return get(actor, id);
    }

    /** Brought in without a look. */
    static StaffImport imported(Actor actor, List<List<String>> rows, boolean updateExisting) {
        var id = upload(actor, Lists.xlsx(rows), updateExisting, true);
        work();
        return get(actor, id);
    }

    static List<KeptRow> refused(Actor actor, StaffImport its) {
        return IMPORTS.refusedRows(actor.scope(), its.id(), 0, 100_000);
    }

    static byte[] errors(Actor actor, UUID id) {
        var out = new ByteArrayOutputStream();
        try {
            FILES.beginErrors(actor, id);
            FILES.writeErrors(actor, id, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static long people(Actor actor) {
        return RECORDS.count(actor.scope(), PROGRAMME);
    }
}
