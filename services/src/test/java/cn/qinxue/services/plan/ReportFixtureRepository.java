package cn.qinxue.services.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Puts an hours report there in a state, for tests of what hangs on it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReportFixtureRepository extends GenericRepository<TrainingPlan, UUID> {

    @Query("""
            INSERT INTO hours_report (plan, state, reported_at) VALUES (:plan, :state, now())
            ON CONFLICT (plan) DO UPDATE SET state = excluded.state""")
    void report(UUID plan, String state);
}
