package cn.qinxue.services.province;

import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.search.StaffIndex;
import cn.qinxue.services.search.StaffIndexing;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the search index of a province anew when an operator has reason to doubt it, for instance after a restore. */
@Singleton
public class SearchRenewals {
    /** What came of asking for it. */
    public enum Outcome {
        /** It is being built beside the present one, which answers until then. */
        BEGUN,
        /** The province is off the air. */
        NOT_SERVED,
        /** The platform runs without a search cluster. */
        NO_INDEX
    }

    private static final Logger LOG = LoggerFactory.getLogger(SearchRenewals.class);

    private final Tenants tenants;
    private final Optional<StaffIndexing> indexing;
    private final AuditTrail trail;

    SearchRenewals(Tenants tenants, Optional<StaffIndexing> indexing, AuditTrail trail) {
        this.tenants = tenants;
        this.indexing = indexing;
        this.trail = trail;
    }

    /**
     * Begins to build it; asked for twice at once, it is built once.
     *
     * @param reason in the operator's words, for the trail
     * @throws NotFound if there is no province of that code
     */
    public Outcome begin(String code, String reason, Operator by) {
        var tenant = tenants.byCode(code).orElseThrow(NotFound::new);
        if (!tenant.state().isServed()) return Outcome.NOT_SERVED;
        if (indexing.isEmpty()) return Outcome.NO_INDEX;
        var deed = new Deed(
                by.account(),
                by.name(),
                AuditAction.REBUILDING,
                Provinces.subject(code),
                Map.of(),
                Map.of("reason", reason));
        Tenancy.run(tenants.platform(), () -> trail.add(deed));
        Thread.ofVirtual().name("search-renewal-" + code).start(() -> build(tenant, indexing.get()));
        return Outcome.BEGUN;
    }

    private static void build(Tenant tenant, StaffIndexing indexing) {
        try {
            Tenancy.run(tenant, indexing::rebuild);
        } catch (StaffIndex.Away away) {
            LOG.warn("The search index of {} was not built anew: {}", tenant.code(), away.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The search index of {} was not built anew", tenant.code(), e);
        }
    }
}
