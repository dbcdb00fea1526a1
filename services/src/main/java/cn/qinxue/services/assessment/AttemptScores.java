package cn.qinxue.services.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The points that attempts earned, for whoever prints them. */
@Singleton
public class AttemptScores {
    private final AttemptRepository repository;

    AttemptScores(AttemptRepository repository) {
        this.repository = repository;
    }

    /** The points of those of these that are attempts and marked, by their ids. */
    @Transactional
    public Map<UUID, Integer> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.findScores(ids).stream().collect(Collectors.toMap(AttemptScore::id, AttemptScore::score));
    }
}
