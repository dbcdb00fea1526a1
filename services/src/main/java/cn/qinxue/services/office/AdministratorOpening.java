package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Accounts.NewAccount;
import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.tenants.opening.OpeningStep;
import cn.qinxue.tenants.opening.TenantOpening;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.core.annotation.Order;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Makes the account of a new tenant's first administrator, at the province's office, where one is asked for. */
@Singleton
@Order(AdministratorOpening.ORDER)
class AdministratorOpening implements OpeningStep {
    static final int ORDER = 30;

    private final Accounts accounts;
    private final AdministratorRepository administrators;
    private final Regions regions;
    private final AuditTrail trail;

    AdministratorOpening(Accounts accounts, AdministratorRepository administrators, Regions regions, AuditTrail trail) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.regions = regions;
        this.trail = trail;
    }

    @Override
    @Transactional
    public void apply(TenantOpening.Request request) {
        request.detail(FirstAdministrator.class).ifPresent(this::create);
    }

    private void create(FirstAdministrator first) {
        var account = new NewAccount(
                Role.ADMINISTRATOR,
                first.name(),
                Map.of(LoginName.Kind.ACCOUNT_NAME, first.accountName().toUpperCase(Locale.ROOT)),
                first.passwordHash(),
                true);
        switch (accounts.create(account)) {
            case Creation.Created created -> {
                var province = regions.tree().root().path();
                administrators.save(new Administrator(created.account(), province, OfficeRole.OFFICE_ADMINISTRATOR));
                trail.add(Deed.of(null, first.author(), AuditAction.ACCOUNT_CREATION, "account/" + created.account()));
            }
            case Creation.Taken taken ->
                throw new IllegalStateException("An account in a tenant that is only being opened: " + taken.kind());
        }
    }
}
