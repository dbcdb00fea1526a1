package cn.qinxue.services.site;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TrainingSiteRepository extends CrudRepository<TrainingSite, UUID> {
    /** What {@link SiteFilter} asks for. */
    String FILTER = """
            WHERE (region_path = :scope OR (:below AND region_path LIKE :scope || '%'))
              AND strpos(name, :name) > 0
              AND (cast(:disabled AS boolean) IS NULL OR disabled = cast(:disabled AS boolean))
            """;

    @Query("SELECT * FROM training_site " + FILTER + "ORDER BY region_path, disabled, name LIMIT :size OFFSET :offset")
    List<TrainingSite> page(
            String scope, String name, @Nullable Boolean disabled, boolean below, long offset, int size);

    @Query("SELECT count(*) FROM training_site " + FILTER)
    long count(String scope, String name, @Nullable Boolean disabled, boolean below);

    @Query("SELECT * FROM training_site WHERE id = :id AND region_path LIKE :scope || '%'")
    Optional<TrainingSite> find(String scope, UUID id);

    /** For this transaction alone. */
    @Query("SELECT * FROM training_site WHERE id = :id AND region_path LIKE :scope || '%' FOR UPDATE")
    Optional<TrainingSite> lock(String scope, UUID id);

    /** Until the end of the transaction it is neither changed nor disabled. */
    @Query("SELECT * FROM training_site WHERE id = :id FOR SHARE")
    Optional<TrainingSite> hold(UUID id);

    List<TrainingSite> findByIdIn(Collection<UUID> ids);

    /** Until the end of the transaction nobody else gives this name to a site of this region. */
    @Query("SELECT pg_advisory_xact_lock("
            + "hashtextextended(concat_ws('/', current_schema(), 'training_site', :region, :name), 0))::text")
    String lockName(String region, String name);

    @Query("SELECT EXISTS (SELECT FROM training_site WHERE region_path = :region AND name = :name AND id <> :except)")
    boolean isTaken(String region, String name, UUID except);
}
