package cn.qinxue.services.audit;

import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * To whose trail a deed belongs: to the office of its subject, which lies within the scope of whoever may touch it, so
 * that a county reads what its city did to the county's records; else to the office of whoever did it, which for learners
 * is the one that keeps their record; else to the province's.
 */
@Singleton
class AuditOffices {
    private final AuditOfficeRepository repository;

    AuditOffices(AuditOfficeRepository repository) {
        this.repository = repository;
    }

    /** Null in the operators' own house, which has no offices. */
    @Nullable
    RegionPath of(Deed deed) {
        if (Tenancy.current().isPlatform()) return null;
        if (deed.office() != null) return deed.office();
        var subject = AuditSubject.parse(deed.subject());
        return new RegionPath(repository.find(subject.noun(), subject.uuid().orElse(null), deed.account()));
    }
}
