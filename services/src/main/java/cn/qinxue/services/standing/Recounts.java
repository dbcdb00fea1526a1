package cn.qinxue.services.standing;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.job.TenantJob;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recounts that the province's administrators ask for; a job carries them out, again from the start if it was cut off. */
@Singleton
public class Recounts implements TenantJob {
    private static final int LATEST = 10;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final RecountRequestRepository repository;
    private final Recounting recounting;
    private final AuditTrail trail;
    private final Clock clock;

    Recounts(RecountRequestRepository repository, Recounting recounting, AuditTrail trail, Clock clock) {
        this.repository = repository;
        this.recounting = recounting;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether this actor may ask for one: an administrator of the province's own office. */
    public boolean mayAsk(Actor actor) {
        return actor.has(Right.ADMINISTRATORS) && actor.scope().depth() == 1;
    }

    /**
     * Asks for a recount; false if one waits or runs already.
     *
     * @throws Forbidden if the actor may not
     */
    @Transactional
    public boolean ask(Actor actor) {
        if (!mayAsk(actor)) throw new Forbidden("全部重算由省级工考办管理员发起，请联系省级工考办。");
        var id = Ids.next();
        repository.insert(id, actor.name(), clock.instant());
        if (!repository.existsById(id)) return false;
        trail.add(new Deed(actor.account(), actor.name(), AuditAction.CREATION, "recount/" + id, Map.of(), Map.of())
                .at(actor.scope()));
        return true;
    }

    /** The last ones, newest first. */
    @Transactional
    public List<RecountRequest> latest() {
        return repository.findLatest(LATEST);
    }

    @Override
    public String name() {
        return "recounts";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        waiting().ifPresent(request -> end(request, recounting.recount()));
    }

    @Transactional
    Optional<RecountRequest> waiting() {
        return repository.findWaiting();
    }

    @Transactional
    void end(RecountRequest request, Recount found) {
        repository.update(request.ended(found, clock.instant()));
    }
}
