package cn.qinxue.services.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.equivalence.ClaimDecisions.Outcome;
import cn.qinxue.tenants.access.NotFound;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many claims decided alike, each on its own: those that cannot be decided so are named, the rest go through. */
@Singleton
public class ClaimBatches {
    /** One that was not decided, and the Chinese sentences that say why. */
    public record Failure(ClaimLine line, String reason) {}

    /** What came of it. */
    public record Result(List<ClaimLine> decided, List<Failure> failures) {
        public Result {
            decided = List.copyOf(decided);
            failures = List.copyOf(failures);
        }
    }

    private static final String STALE = "刚刚被别人处理过，现在是“%s”。";

    private final ClaimLists lists;
    private final ClaimDecisions decisions;

    ClaimBatches(ClaimLists lists, ClaimDecisions decisions) {
        this.lists = lists;
        this.decisions = decisions;
    }

    /**
     * Grants each as claimed.
     *
     * @param versions of the claims as the page showed them, by claim
     * @throws NotFound if one of them is outside the actor's scope; nothing is decided then
     */
    public Result approve(Actor actor, Map<UUID, Long> versions, String opinion) {
        return decide(actor, versions, (id, version) -> decisions.approve(actor, id, version, null, opinion));
    }

    /**
     * Refuses each.
     *
     * @param opinion must say why
     * @throws NotFound if one of them is outside the actor's scope; nothing is decided then
     */
    public Result refuse(Actor actor, Map<UUID, Long> versions, String opinion) {
        return decide(actor, versions, (id, version) -> decisions.refuse(actor, id, version, opinion));
    }

    private interface Decision {
        Outcome of(UUID id, long version);
    }

    private Result decide(Actor actor, Map<UUID, Long> versions, Decision decision) {
        var decided = new ArrayList<ClaimLine>();
        var failures = new ArrayList<Failure>();
        for (var line : lists.ofIds(actor, versions.keySet())) {
            switch (decision.of(line.id(), versions.getOrDefault(line.id(), -1L))) {
                case Outcome.Decided done -> decided.add(line);
                case Outcome.Stale stale ->
                    failures.add(new Failure(
                            line, STALE.formatted(stale.current().state().label())));
                case Outcome.Refused refused -> failures.add(new Failure(line, said(refused)));
            }
        }
        return new Result(decided, failures);
    }

    private static String said(Outcome.Refused refused) {
        return refused.refusals().stream().map(ClaimRefusal::message).collect(Collectors.joining());
    }
}
