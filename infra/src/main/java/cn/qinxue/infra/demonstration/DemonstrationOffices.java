package cn.qinxue.infra.demonstration;

import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.office.Appointments;
import cn.qinxue.services.office.ExamOffice;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.secret.Passwords;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Puts the administrators whose accounts are printed at start into the offices of the demonstration. */
@Singleton
class DemonstrationOffices {
    private static final String OFFICE_HOURS = "工作日 9:00–12:00、14:00–17:30";

    private final Regions regions;
    private final Appointments appointments;
    private final ExamOffices offices;
    private final Passwords passwords;

    DemonstrationOffices(Regions regions, Appointments appointments, ExamOffices offices, Passwords passwords) {
        this.regions = regions;
        this.appointments = appointments;
        this.offices = offices;
        this.passwords = passwords;
    }

    @Transactional
    void load(DemonstrationTenant tenant) {
        var hash = passwords.hash(DemonstrationTenant.PASSWORD);
        for (var administrator : tenant.administrators()) {
            var office =
                    regions.byFullName(administrator.office()).orElseThrow().path();
            var post = new Post(office, administrator.role());
            var candidate =
                    new Appointments.Candidate(administrator.name(), administrator.account(), null, hash, false, true);
            switch (appointments.appoint(post, candidate)) {
                case Creation.Created created -> {
                    if (administrator.telephone() != null) {
                        var actor = new Actor(
                                created.account(), Role.ADMINISTRATOR, administrator.name(), false, false, post);
                        offices.change(
                                actor, new ExamOffice(office, administrator.telephone(), "", "", OFFICE_HOURS, 0));
                    }
                }
                case Creation.Taken taken -> throw new IllegalStateException(taken.toString());
            }
        }
    }
}
