package cn.qinxue.infra.demonstration;

import jakarta.inject.Singleton;

/** What people, sites and offices of the demonstration did in the present year. */
@Singleton
class DemonstrationYear {
    private final DemonstrationLearners learners;
    private final DemonstrationClasses classes;
    private final DemonstrationDesks desks;
    private final DemonstrationSessions sessions;
    private final DemonstrationClaims claims;

    DemonstrationYear(
            DemonstrationLearners learners,
            DemonstrationClasses classes,
            DemonstrationDesks desks,
            DemonstrationSessions sessions,
            DemonstrationClaims claims) {
        this.learners = learners;
        this.classes = classes;
        this.desks = desks;
        this.sessions = sessions;
        this.claims = claims;
    }

    /** The desks come after the classes, some of which they fill. */
    void load(DemonstrationTenant tenant, int dueFrom) {
        learners.load(tenant, dueFrom);
        classes.load(tenant);
        desks.load(tenant);
        sessions.load(tenant);
        claims.load(tenant);
    }
}
