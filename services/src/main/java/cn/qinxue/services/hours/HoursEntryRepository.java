package cn.qinxue.services.hours;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HoursEntryRepository extends GenericRepository<HoursEntry, UUID> {

    /** What one source brought in one category of one year. */
    @Introspected
    record YearSum(UUID staff, int year, @Nullable String category, HoursSource source, int hundredths) {
        EarnedHours earned() {
            return new EarnedHours(category, source, hundredths);
        }
    }

    /** Nothing happens if an index says that these hours are there already; {@link #existsById} tells. */
    @Query("""
            INSERT INTO hours_entry (id, staff, programme, year, category, hours, source, source_id, title,
                                     policy_version, reverses, reason, entered_at)
            VALUES (:id, :staff, :programme, :year, :category, :hours, :source, :sourceId, :title,
                    :policyVersion, :reverses, :reason, :enteredAt)
            ON CONFLICT DO NOTHING""")
    void insert(HoursEntry entry);

    boolean existsById(UUID id);

    Optional<HoursEntry> findById(UUID id);

    List<HoursEntry> findByStaffAndYearOrderById(UUID staff, int year);

    @Query("""
            SELECT staff, year, category, source, cast(sum(hours) AS int) AS hundredths FROM hours_entry
            WHERE staff IN (:people) GROUP BY staff, year, category, source HAVING sum(hours) <> 0
            ORDER BY staff, year, category, source""")
    List<YearSum> findSums(Collection<UUID> people);

    @Query("""
            SELECT staff, year, category, source, cast(sum(hours) AS int) AS hundredths FROM hours_entry
            WHERE staff = :staff AND year = :year GROUP BY staff, year, category, source HAVING sum(hours) <> 0
            ORDER BY category, source""")
    List<YearSum> findSums(UUID staff, int year);
}
