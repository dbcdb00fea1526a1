package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.opening.OpeningStep;
import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.core.annotation.Order;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Makes the account of a new tenant's first administrator, at the province's office, where one is asked for. */
@Singleton
@Order(AdministratorOpening.ORDER)
class AdministratorOpening implements OpeningStep {
    static final int ORDER = 30;

    private final Appointments appointments;
    private final Regions regions;
    private final AuditTrail trail;

    AdministratorOpening(Appointments appointments, Regions regions, AuditTrail trail) {
        this.appointments = appointments;
        this.regions = regions;
        this.trail = trail;
    }

    @Override
    @Transactional
    public void apply(TenantOpening.Request request) {
        request.detail(FirstAdministrator.class).ifPresent(this::create);
    }

    private void create(FirstAdministrator first) {
        var province = regions.tree().root().path();
        var post = new Post(province, OfficeRole.OFFICE_ADMINISTRATOR);
        var candidate =
                new Appointments.Candidate(first.name(), first.accountName(), null, first.passwordHash(), true, true);
        switch (appointments.appoint(post, candidate)) {
            case Creation.Created created ->
                trail.add(Deed.of(null, first.author(), AuditAction.ACCOUNT_CREATION, "account/" + created.account()));
            case Creation.Taken taken ->
                throw new IllegalStateException("An account in a tenant that is only being opened: " + taken.kind());
        }
    }
}
