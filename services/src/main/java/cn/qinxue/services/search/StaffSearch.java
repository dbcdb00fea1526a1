package cn.qinxue.services.search;

import cn.qinxue.services.search.StaffHits.AnsweredBy;
import cn.qinxue.tenants.region.RegionPath;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the people of the bound tenant within a scope: by the index, or by the database while the index is away. What
 * is shown comes from the database by id and within the scope again, so that an index that lags shows nobody who may
 * not be seen.
 */
@Singleton
public class StaffSearch {
    private static final Logger LOG = LoggerFactory.getLogger(StaffSearch.class);

    private final Optional<StaffIndex> index;
    private final StaffSearchRepository repository;
    private final StaffTerms terms;
    private final FacetNames names;

    StaffSearch(Optional<StaffIndex> index, StaffSearchRepository repository, StaffTerms terms, FacetNames names) {
        this.index = index;
        this.repository = repository;
        this.terms = terms;
        this.names = names;
    }

    /** One part of the result, with counts; a cursor that is none is read as the beginning. */
    public StaffHits find(RegionPath scope, StaffQuery query, Slice slice) {
        var sought = sought(query);
        if (index.isPresent()) {
            try {
                return hits(scope, sought, index.get().find(scope, sought, slice), slice, AnsweredBy.INDEX);
            } catch (StaffIndex.Away away) {
                LOG.debug("The database answers instead of the index: {}", away.getMessage());
            }
        }
        return hits(scope, sought, inDatabase(scope, sought, slice), slice, AnsweredBy.DATABASE);
    }

    /** The query with its words understood. */
    public StaffSought sought(StaffQuery query) {
        return new StaffSought(query.programme(), terms.of(query.words()), query.filter());
    }

    /**
     * The whole result as it is at this moment, in its order, in portions of up to {@link Slice#MOST}; no more than one
     * portion is in memory. What needs no spelling is read straight from the database, over one connection that is held
     * until the last portion was taken: let few do so at once.
     *
     * @throws StaffIndex.Away if the index goes away when some portions were taken already
     */
    public void each(RegionPath scope, StaffQuery query, Consumer<List<FoundStaff>> portion) {
        var sought = sought(query);
        if (index.isPresent() && !sought.terms().isEmpty()) {
            var begun = new AtomicBoolean();
            try {
                index.get().each(scope, sought, ids -> {
                    begun.set(true);
                    portion.accept(inOrder(scope, ids));
                });
                return;
            } catch (StaffIndex.Away away) {
                if (begun.get()) {
                    throw away;
                }
                LOG.debug("The database reads out instead of the index: {}", away.getMessage());
            }
        }
        repository.each(scope, sought, portion);
    }

    /** How many people the whole result has. */
    public long count(RegionPath scope, StaffQuery query) {
        var sought = sought(query);
        return found(scope, sought).map(StaffFinding::total).orElseGet(() -> repository.count(scope, sought));
    }

    /**
     * How many people of the result count in each region itself, by its path, as if no region had been chosen: what a
     * tree of regions shows. Regions with nobody are left out; those outside the scope are there for work units that an
     * office of the scope manages.
     */
    public Map<String, Long> regions(RegionPath scope, StaffQuery query) {
        var sought = sought(query.within(query.filter().anywhere()));
        return found(scope, sought)
                .map(finding -> finding.counts().regions())
                .orElseGet(() -> repository.regions(scope, sought));
    }

    /** Those of the people who belong to the scope, in this order. */
    public List<FoundStaff> ofIds(RegionPath scope, List<UUID> ids) {
        return inOrder(scope, ids);
    }

    /** Empty while the index is away. */
    private Optional<StaffFinding> found(RegionPath scope, StaffSought sought) {
        try {
            return index.map(present -> present.find(scope, sought, Slice.at(0, 1)));
        } catch (StaffIndex.Away away) {
            LOG.debug("The database counts instead of the index: {}", away.getMessage());
            return Optional.empty();
        }
    }

    private StaffFinding inDatabase(RegionPath scope, StaffSought sought, Slice slice) {
        var after = Optional.ofNullable(slice.cursor()).flatMap(StaffPlace::of).orElse(null);
        return new StaffFinding(
                repository.places(scope, sought, slice, after),
                repository.count(scope, sought),
                repository.counts(scope, sought));
    }

    private StaffHits hits(
            RegionPath scope, StaffSought sought, StaffFinding finding, Slice slice, AnsweredBy answeredBy) {
        var places = finding.places();
        return new StaffHits(
                inOrder(scope, places.stream().map(StaffPlace::id).toList()),
                finding.total(),
                names.named(scope, sought.filter(), finding.counts()),
                answeredBy,
                places.size() < slice.size() ? null : places.getLast().cursor());
    }

    private List<FoundStaff> inOrder(RegionPath scope, List<UUID> ids) {
        Map<UUID, FoundStaff> found =
                repository.read(scope, ids).stream().collect(Collectors.toMap(FoundStaff::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
